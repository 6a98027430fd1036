/// The standards whose measures are known.
public enum LayoutStandard: String, Sendable, Hashable, CaseIterable {
    /// ГОСТ Р 7.0.97-2025, in force from 18 August 2025.
    case gost2025 = "gost-2025"
    /// ГОСТ Р 7.0.97-2016, which it replaces.
    case gost2016 = "gost-2016"
}

extension LayoutStandard: ModelChoice {}
