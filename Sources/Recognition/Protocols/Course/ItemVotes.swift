import ChanceryModels

/// The votes of an item, until it is known which of its points they are on.
struct ItemVotes {
    /// A vote, how many points stand before it, and the line that tells it.
    private struct Told {
        var vote: Vote
        var behind: Int
        var line: PaperLine?
    }

    /// What the votes are on.
    struct Settled {
        var ofItem: Vote?
        /// By the index of the point among all.
        var ofPoints: [(index: Int, vote: Vote)] = []
        /// Votes on nothing that is written: «Голосовали: за – 12» right behind the agenda.
        var leftOut: [PaperLine] = []
    }

    private var all: [Told] = []

    /// Adds a vote that is told behind so many points.
    mutating func add(_ vote: Vote, behind: Int, told line: PaperLine?) {
        // «за – 4, против – 0. Решение принято единогласно.»: one vote, told twice.
        if let last = all.last, last.behind == behind, last.vote.inFavour != nil, vote.inFavour == nil {
            all[all.count - 1].vote.text = last.vote.text ?? vote.text
        } else {
            all.append(Told(vote: vote, behind: behind, line: line))
        }
    }

    /// One vote is the item's; one among its points, and several, are each of the point before.
    func settled(on points: Range<Int>, hasItem: Bool) -> Settled {
        var settled = Settled()
        var rest = all
        let isBetween = all.first.map { $0.behind > points.lowerBound && $0.behind < points.upperBound } ?? false
        let isOnAll = all.count == 1 && all[0].behind == points.upperBound && points.count > 1
        if all.count == 1, hasItem && !isBetween || isOnAll {
            settled.ofItem = all[0].vote
            return settled
        }
        // Where some points have votes of their own and others have none, the last vote is on the rest of the item.
        if hasItem, all.count < points.count, let last = all.last, last.behind == points.upperBound {
            settled.ofItem = last.vote
            rest.removeLast()
        }
        for told in rest {
            // A vote that is told before its point («Итоги голосования: … Принятое решение: …») is that of the next.
            let index = told.behind > points.lowerBound ? told.behind - 1 : told.behind
            if index < points.upperBound {
                settled.ofPoints.append((index, told.vote))
            } else if let line = told.line {
                settled.leftOut.append(line)
            }
        }
        return settled
    }
}
