/// The numbers of captions.
extension Filler {
    mutating func run(_ site: SequenceSite) {
        let last = sequences[site.name] ?? 0
        let number =
            switch site.step {
            case .next: last < Int.max ? last + 1 : last
            case .same: last
            case .reset(let number): number
            }
        sequences[site.name] = number
        output.append(contentsOf: (site.format?.text(of: String(number)) ?? String(number)).utf8)
    }
}
