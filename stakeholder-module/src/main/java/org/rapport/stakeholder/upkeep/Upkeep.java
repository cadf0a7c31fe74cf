package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kept plans and cadences. */
interface Upkeep {

  Optional<UpkeepItem> with(long id);

  /** Those not stopped, the first due first; the communication plan stands apart. */
  List<UpkeepItem> planOf(long stakeholderId);

  /** Lines of the communication plan, the first due first, those without a rhythm last. */
  List<UpkeepItem> communicationOf(long stakeholderId);

  /** Whatever a contact may answer. */
  default List<UpkeepItem> remindersOf(long stakeholderId) {
    return Stream.concat(planOf(stakeholderId).stream(), communicationOf(stakeholderId).stream())
        .toList();
  }

  void keep(UpkeepItem item);

  Optional<Cadence> cadenceOf(long stakeholderId);

  void keep(Cadence cadence);

  /** Its cadence, a usual one since {@code today} where none was kept yet. */
  default Cadence cadence(long stakeholderId, LocalDate today) {
    return cadenceOf(stakeholderId)
        .orElseGet(
            () -> {
              Cadence usual = new Cadence(stakeholderId, today);
              keep(usual);
              return usual;
            });
  }
}
