import ChanceryDiagnostics

extension Wording {
    static func reading(_ file: String) -> Wording { Wording("Reading \(file)", russian: "Читаю \(file)") }

    static func rendering(_ file: String) -> Wording { Wording("Rendering \(file)", russian: "Собираю \(file)") }
}
