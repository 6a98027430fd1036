public import ArgumentParser
public import Chancery

extension ModelFormat: ExpressibleByArgument {}
