/// Bodies and towns that stand between the lines of the heading.
extension MinutesTitle {
    /// «ПРОТОКОЛ / 10 октября 2024 года № 15 / Санкт-Петербург / производственного совещания»: one word behind the date that
    /// is no part of the heading.
    func isTownBehindFacts(_ line: PaperLine, _ sawFacts: Bool) -> Bool {
        sawFacts && facts.place == nil && !line.text.contains { $0.isWhitespace } && HeadFacts.isTownAlone(line.text)
            && HeadCue(line.text) == nil && CourseCue(line.text, isNumbered: false) == nil
    }

    /// Takes «Муниципальное бюджетное учреждение / «Школа № 5»», which some offices centre below «ПРОТОКОЛ»; what follows
    /// it may go on with the heading.
    mutating func takeOrganisation(_ line: PaperLine, behindKindAlone isBare: Bool) -> Bool {
        if organisation == nil {
            // «заседания комиссии / МБОУ СОШ № 5»: an abbreviation has no cases and goes on with the words above it.
            let isBody = OrganisationWords.isBody(line.text) || isBare && OrganisationWords.isLegalName(line.text)
            guard isBody, !line.text.contains("\t") else { return false }
            organisation = line.text.collapsed
            isBehindOrganisation = true
            return true
        }
        guard isBehindOrganisation, let known = organisation else { return false }
        isBehindOrganisation = "«(\"".unicodeScalars.contains(line.text.unicodeScalars.first ?? " ")
        if isBehindOrganisation { organisation = known + " " + line.text.collapsed }
        return isBehindOrganisation
    }
}
