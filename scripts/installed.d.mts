interface PackageEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The part of package-lock.json that is read here. */
interface Lock {
  readonly packages?: Readonly<Record<string, PackageEntry>>;
}

export function missingPackages(
  lock: Lock | undefined,
  installed: Lock | undefined,
  options: { readonly development: boolean },
): string[];
