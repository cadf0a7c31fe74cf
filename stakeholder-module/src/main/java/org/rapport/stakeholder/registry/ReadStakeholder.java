package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;

/** Everything about one stakeholder but its sensitivities. */
@ApplicationScoped
@Transactional
public class ReadStakeholder {

  private final Stakeholders stakeholders;
  private final StaffDirectory staff;

  @Inject
  ReadStakeholder(Stakeholders stakeholders, StaffDirectory staff) {
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadStakeholder() {
    this(null, null);
  }

  public StakeholderView with(long id) {
    Stakeholder stakeholder = stakeholders.with(id).orElseThrow(NotFound::new);
    Set<Long> named =
        Stream.concat(
                Stream.of(stakeholder.registeredBy(), stakeholder.changedBy()),
                stakeholder.statusChanges().stream().map(StatusChange::changedBy))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return StakeholderView.of(stakeholder, staff.withIds(named));
  }
}
