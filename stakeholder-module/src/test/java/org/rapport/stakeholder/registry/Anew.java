package org.rapport.stakeholder.registry;

/** The registry's part in tests of other features that change its rows beside it. */
public final class Anew {

  private Anew() {}

  public static KeepAnew over(RegistryDatabase.Registry registry) {
    return new KeepAnew(registry.stakeholders);
  }
}
