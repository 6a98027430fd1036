public import ArgumentParser
public import ChanceryModels

extension ModelKind: ExpressibleByArgument {}
