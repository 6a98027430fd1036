import ChanceryModels

extension HeadReader {
    /// Takes facts that stand above the heading, where the head itself has none.
    mutating func take(_ found: HeadFacts) {
        facts.date = facts.date ?? found.date
        facts.number = facts.number ?? found.number
        facts.time = facts.time ?? found.time
        facts.place = facts.place ?? found.place
    }

    /// Puts what was read into minutes.
    mutating func write(to minutes: inout MeetingProtocol) {
        settlePlace()
        minutes.organisation = minutes.organisation ?? organisation
        minutes.approval = minutes.approval ?? approval
        minutes.topic = topic
        minutes.number = facts.number
        minutes.date = facts.date
        minutes.time = facts.time
        minutes.place = facts.place
        minutes.chair = chair
        minutes.secretary = secretary
        minutes.present = present
        minutes.invited = invited
        minutes.absent = absent
    }
}
