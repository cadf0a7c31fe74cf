package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Shows the causes, how often each was named, and the records (C12). */
@ApplicationScoped
@Transactional
public class ReadCauses {

  private static final int MONTHS = 12;
  private static final int MOST_CASES = 100;

  private Causes causes;
  private CauseDesk desk;
  private StaffDirectory staff;
  private Thresholds thresholds;

  protected ReadCauses() {}

  @Inject
  ReadCauses(Causes causes, CauseDesk desk, StaffDirectory staff, Thresholds thresholds) {
    this.causes = causes;
    this.desk = desk;
    this.staff = staff;
    this.thresholds = thresholds;
  }

  /** Those that may be named, by their English name. */
  public List<CauseView> choices() {
    desk.now(Permission.CASES_READ);
    return causes.all().stream().filter(cause -> !cause.isRetired()).map(Cause::view).toList();
  }

  /** All of them, with how often each was named in the last twelve months; most often first. */
  public List<CauseCount> counts() {
    LocalDate since = desk.now(Permission.CASES_READ).today().minusMonths(MONTHS);
    Map<Long, Map<CausePattern, Long>> counts = causes.counts(since);
    return causes.all().stream()
        .map(cause -> count(cause.view(), counts.getOrDefault(cause.id(), Map.of())))
        .sorted(Comparator.comparingLong(CauseCount::total).reversed())
        .toList();
  }

  private static CauseCount count(CauseView cause, Map<CausePattern, Long> byPattern) {
    return new CauseCount(
        cause,
        byPattern.getOrDefault(CausePattern.SINGLE, 0L),
        byPattern.getOrDefault(CausePattern.RECURRING, 0L),
        byPattern.getOrDefault(CausePattern.SYSTEMIC, 0L));
  }

  public Threshold threshold() {
    return thresholds.current();
  }

  /** What was named on closing a case; empty where nothing was. */
  public Optional<CaseCauseView> of(String reference) {
    desk.now(Permission.CASES_READ);
    return causes
        .of(reference)
        .map(
            named ->
                new CaseCauseView(
                    causes.with(named.causeId()).orElseThrow().view(), named.pattern()));
  }

  /** Open ones first. */
  public List<RecordLine> records() {
    desk.now(Permission.CASES_READ);
    List<CauseRecord> records = causes.records();
    Map<Long, CauseView> names =
        causes.all().stream().collect(Collectors.toMap(Cause::id, Cause::view));
    Map<Long, StaffMember> owners =
        staff.withIds(
            records.stream()
                .map(CauseRecord::ownerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return records.stream().map(record -> line(record, names, owners)).toList();
  }

  private static RecordLine line(
      CauseRecord record, Map<Long, CauseView> names, Map<Long, StaffMember> owners) {
    RecordFacts facts = record.facts();
    return new RecordLine(
        record.id(),
        names.get(facts.cause()),
        facts.service(),
        facts.state(),
        facts.openedOn(),
        facts.reopened(),
        record.ownerId() == null ? null : owners.get(record.ownerId()));
  }

  /**
   * @throws org.rapport.platform.NotFound where there is no such record
   */
  public RecordView record(long id) {
    Moment now = desk.now(Permission.CASES_READ);
    CauseRecord record = desk.opened(id, null);
    RecordFacts facts = record.facts();
    Map<Long, StaffMember> people = staff.withIds(people(record));
    List<ActionView> actions =
        record.actions().stream()
            .map(
                action ->
                    action.view(
                        people.get(action.ownerId()),
                        action.checkedBy() == null ? null : people.get(action.checkedBy()),
                        now.today()))
            .toList();
    return new RecordView(
        record.id(),
        record.version(),
        causes.with(facts.cause()).orElseThrow().view(),
        facts,
        record.ownerId() == null ? null : people.get(record.ownerId()),
        actions,
        causes.cases(facts, now.by(), MOST_CASES));
  }

  private static Set<Long> people(CauseRecord record) {
    Set<Long> ids = new HashSet<>();
    ids.add(record.ownerId());
    record
        .actions()
        .forEach(
            action -> {
              ids.add(action.ownerId());
              ids.add(action.checkedBy());
            });
    ids.remove(null);
    return ids;
  }
}
