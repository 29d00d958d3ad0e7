/** Packages of tests alone, for other machines, whose checksums our registry could not give (docs/decisions/002). */
export const UNPROVEN = /@xarsh\/ooxml-validator-(darwin|win32|linux-arm64)/;
