package org.rapport.stakeholder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registered stakeholders, for other modules to show and to choose from. */
public interface StakeholderDirectory {

  Optional<StakeholderSummary> with(long id);

  /** Those of {@code ids} that exist, by id. */
  Map<Long, StakeholderSummary> withIds(Collection<Long> ids);

  /**
   * Finds by a part of the name in either language, by pinyin or its initials, by a contact, phone
   * or e-mail; the best matches first.
   *
   * @param text as typed; nothing typed finds nothing
   * @param max most results wanted, at most 50
   */
  List<StakeholderSummary> search(String text, int max);
}
