package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.platform.Outbox;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.OpenComplaints;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.ListStakeholders;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Scope;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.StakeholderRow;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Greets many at once, each in their language, but nobody who did not consent or whose complaint is
 * open (mission J14).
 */
@ApplicationScoped
@Transactional
public class SendGreetings {

  /** At most so many at once; the next ones are due still. */
  static final int MOST = 500;

  private final UpkeepLists lists;
  private final ListStakeholders list;
  private final ReadStakeholder stakeholders;
  private final OpenComplaints complaints;
  private final LogContact log;
  private final Outbox outbox;
  private final Scope scope;
  private final Stamps stamps;

  @Inject
  SendGreetings(
      UpkeepLists lists,
      ListStakeholders list,
      ReadStakeholder stakeholders,
      OpenComplaints complaints,
      LogContact log,
      Outbox outbox,
      Scope scope,
      Stamps stamps) {
    this.lists = lists;
    this.list = list;
    this.stakeholders = stakeholders;
    this.complaints = complaints;
    this.log = log;
    this.outbox = outbox;
    this.scope = scope;
    this.stamps = stamps;
  }

  protected SendGreetings() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Person by person, what {@link #send} would do now. */
  public List<GreetingLine> preview(GreetingEntry typed) {
    GreetingEntry entry = typed.checked();
    List<Long> ids = recipients(entry);
    Set<Long> complaining = complaints.among(ids);
    return ids.stream()
        .map(id -> GreetingLine.of(stakeholders.with(id), entry, complaining.contains(id)))
        .toList();
  }

  /**
   * @return what was done, those left out too
   */
  public List<GreetingLine> send(GreetingEntry typed) {
    List<GreetingLine> lines = preview(typed);
    lines.stream().filter(GreetingLine::isSent).forEach(this::send);
    return lines;
  }

  private void send(GreetingLine line) {
    outbox.enqueue(
        line.email(),
        "stakeholder",
        "greeting",
        line.language() == Language.CHINESE ? Texts.CHINESE : Texts.ENGLISH,
        List.of(line.subject(), line.text()));
    UpkeepKind kind =
        line.status() == StakeholderStatus.POTENTIAL
            ? UpkeepKind.HOLIDAY_GREETING
            : UpkeepKind.HOLIDAY_OR_KEY_DATE;
    log.with(line.stakeholderId(), new TouchEntry(kind, Medium.EMAIL, null, line.text(), null));
  }

  private List<Long> recipients(GreetingEntry entry) {
    if (entry.group() != null) {
      StakeholderFilter group = new StakeholderFilter(null, null, entry.group(), null, null);
      return list.page(group, null, MOST).items().stream().map(StakeholderRow::id).toList();
    }
    LocalDate until = stamps.now().today().plusDays(UpkeepItem.EARLY_DAYS);
    return lists.toGreet(entry.festival(), until, scope.facets(), MOST);
  }
}
