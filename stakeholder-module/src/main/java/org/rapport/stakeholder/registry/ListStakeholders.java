package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** The list of stakeholders the reader works with, narrowed and searched, page by page. */
@ApplicationScoped
@Transactional
public class ListStakeholders {

  private final SearchIndex index;
  private final StakeholderRows rows;
  private final Scope scope;
  private final StaffDirectory staff;

  @Inject
  ListStakeholders(SearchIndex index, StakeholderRows rows, Scope scope, StaffDirectory staff) {
    this.index = index;
    this.rows = rows;
    this.scope = scope;
    this.staff = staff;
  }

  protected ListStakeholders() {
    this(null, null, null, null);
  }

  /**
   * By name; a search that finds very many gives the newest first.
   *
   * @param from null for the first page
   */
  public Slice<StakeholderRow> page(StakeholderFilter filter, ListCursor from, int size) {
    Optional<Set<String>> whose = whose(filter);
    if (whose.isEmpty()) {
      return new Slice<>(List.of(), null, null, 0);
    }
    Slice<Long> found = index.page(filter, whose.get(), from, size);
    return new Slice<>(
        rows.of(found.items()), found.previous(), found.next(), found.total(), found.countedTo());
  }

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}, or fewer of a search. */
  public long count(StakeholderFilter filter) {
    return whose(filter).map(facets -> index.count(filter, facets)).orElse(0L);
  }

  private Optional<Set<String>> whose(StakeholderFilter filter) {
    return filter.responsible() == null
        ? Optional.of(scope.facets())
        : scope.facetsOf(filter.responsible());
  }

  /** By whom the list can be narrowed: people whose stakeholders the reader works with, by name. */
  public List<StaffMember> people() {
    Collection<StaffMember> known =
        scope.facets().isEmpty()
            ? staff.whoMay(Permission.STAKEHOLDERS_WRITE)
            : staff.withIds(scope.people()).values();
    return known.stream().sorted(Comparator.comparing(StaffMember::name)).toList();
  }

  /** Names of who is responsible for any of these rows, by their accounts. */
  public Map<Long, String> responsible(Collection<StakeholderRow> some) {
    Set<Long> accounts =
        some.stream().flatMap(row -> row.responsible().stream()).collect(Collectors.toSet());
    return staff.withIds(accounts).values().stream()
        .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
  }
}
