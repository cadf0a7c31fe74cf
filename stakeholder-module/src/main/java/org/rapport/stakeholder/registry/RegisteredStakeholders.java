package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

@ApplicationScoped
@Transactional
class RegisteredStakeholders implements StakeholderDirectory {

  private static final int MOST = 50;

  private final SearchIndex index;
  private final StakeholderRows rows;
  private final Scope scope;

  @Inject
  RegisteredStakeholders(SearchIndex index, StakeholderRows rows, Scope scope) {
    this.index = index;
    this.rows = rows;
    this.scope = scope;
  }

  protected RegisteredStakeholders() {
    this(null, null, null);
  }

  @Override
  public Optional<StakeholderSummary> with(long id) {
    return summaries(List.of(id)).stream().findFirst();
  }

  @Override
  public Map<Long, StakeholderSummary> withIds(Collection<Long> ids) {
    return summaries(ids).stream().collect(toMap(StakeholderSummary::id, Function.identity()));
  }

  @Override
  public List<StakeholderSummary> search(String text, int max) {
    return summaries(index.best(SearchWords.typed(text), scope.facets(), Math.min(max, MOST)));
  }

  private List<StakeholderSummary> summaries(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : rows.of(ids).stream().map(StakeholderRow::summary).toList();
  }
}
