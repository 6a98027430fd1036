import ChanceryCommand
import ChanceryDiagnostics
import Testing

@Suite struct LocaleTests {
    @Test(arguments: [
        (["LANG": "ru_RU.UTF-8"], Language.russian), (["LANG": "ru"], .russian), (["LC_MESSAGES": "ru_UA"], .russian),
        (["LC_ALL": "en_US", "LANG": "ru_RU"], .english), (["LC_ALL": "", "LANG": "ru_RU"], .russian),
        (["LC_MESSAGES": "C", "LANG": "ru_RU"], .english), (["LANG": "rusyn"], .english), ([:], .english),
        (["LC_ALL": "ru_RU", "LANG": "C"], .russian), (["LANG": "be_BY"], .english),
    ])
    func `the language is that of the first variable that is set`(environment: [String: String], language: Language) {
        let console = Console(environment: environment, input: { [] }, output: { _ in }, error: { _ in })
        #expect(console.language == language)
    }
}
