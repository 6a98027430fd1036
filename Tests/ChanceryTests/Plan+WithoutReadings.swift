import ChanceryModels

extension Plan {
    /// The plan without what its deadlines were understood as.
    var withoutReadings: Plan {
        var plan = self
        plan.items = items.map(\.withoutReading)
        plan.sections = sections.map(\.withoutReadings)
        return plan
    }
}

extension PlanSection {
    fileprivate var withoutReadings: PlanSection {
        var section = self
        section.items = items.map(\.withoutReading)
        section.sections = sections.map(\.withoutReadings)
        return section
    }
}

extension PlanItem {
    fileprivate var withoutReading: PlanItem {
        var item = self
        item.when = nil
        return item
    }
}
