package org.rapport.stakeholder.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/** Stakeholders for tests to begin with. */
public final class Samples {

  public static final long WORKER = 7;
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  public static final Stamp NOW = new Stamp(WORKER, Instant.parse("2026-03-10T02:00:00Z"), TODAY);

  private Samples() {}

  public static Stamp later(int hours) {
    return new Stamp(WORKER + 1, NOW.at().plusSeconds(3600L * hours), TODAY);
  }

  public static StakeholderEntry organization(String name) {
    return entry(name, null, StakeholderForm.ORGANIZATION, Set.of(), Set.of());
  }

  public static StakeholderEntry entry(
      String name, String otherName, StakeholderForm form, Set<Effect> effects, Set<Long> groups) {
    return new StakeholderEntry(
        name,
        otherName,
        form,
        null,
        null,
        null,
        null,
        null,
        SourceKind.THEY_CONTACTED,
        null,
        effects,
        List.of(),
        groups,
        Set.of(),
        null);
  }

  public static StatusEntry potential() {
    return new StatusEntry(
        StakeholderStatus.POTENTIAL, TODAY.minusDays(30), "Met at the volunteers' fair");
  }

  public static StatusEntry existing() {
    return new StatusEntry(StakeholderStatus.EXISTING, TODAY, "Agreement signed");
  }

  static Stakeholder stakeholder(String name) {
    return new Stakeholder(organization(name), Set.of(), potential(), NOW);
  }

  public static ContactEntry contact(String name, boolean main) {
    return contact(name, main, List.of());
  }

  public static ContactEntry contact(String name, boolean main, List<ConsentEntry> consents) {
    return new ContactEntry(
        name, null, main, null, null, null, null, null, null, consents, List.of());
  }
}
