import Chancery
import ChanceryModels
import Testing

@Suite struct PlanMarkdownTests {
    @Test func `a plan becomes a page with a table for each section`() {
        let plan = Plan(
            title: "План на 2026 год",
            appendix: Appendix(number: "2", document: DocumentReference(kind: "приказ", number: "33")),
            goal: "развитие", tasks: ["раз", "два"],
            columns: [Column(role: .number, title: "№"), Column(role: .event, title: "Мероприятие")],
            sections: [
                PlanSection(
                    number: "1", title: "Раздел",
                    items: [PlanItem(number: "1.1", event: ["а | б\nв", "<г>"]), PlanItem(number: nil, event: [])])
            ])
        #expect(
            PlanMarkdown(of: plan).text == """
                Приложение № 2 к приказу № 33

                # План на 2026 год

                **Цель:** развитие

                **Задачи:**

                - раз
                - два

                ## 1. Раздел

                | № | Мероприятие |
                | --- | --- |
                | 1.1 | а \\| б<br>в<br>&lt;г> |
                |  |  |

                """)
    }
}
