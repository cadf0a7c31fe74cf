package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The kept plans and cadences. */
interface Upkeep {

  Optional<UpkeepItem> with(long id);

  /** Those not stopped, the first due first. */
  List<UpkeepItem> planOf(long stakeholderId);

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
