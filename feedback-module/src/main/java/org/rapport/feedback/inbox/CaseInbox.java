package org.rapport.feedback.inbox;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.search.Found;
import org.rapport.feedback.search.ShowHits;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.ReportingLines;

/**
 * Lists, finds and counts cases for a member of staff, who never meets one about themselves or
 * somebody above them.
 */
@ApplicationScoped
@Transactional
public class CaseInbox {

  /** Most rows of one page. */
  public static final int LARGEST_PAGE = 200;

  private InboxRows rows;
  private ShowHits hits;
  private CurrentUser user;
  private StaffDirectory staff;
  private ReportingLines lines;
  private AuditTrail audit;
  private Clock clock;

  protected CaseInbox() {}

  @Inject
  CaseInbox(
      InboxRows rows,
      ShowHits hits,
      CurrentUser user,
      StaffDirectory staff,
      ReportingLines lines,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.hits = hits;
    this.user = user;
    this.staff = staff;
    this.lines = lines;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Newest first; due first where the filter is about due dates. Of a search that finds no more
   * than a thousand cases those come first whose subject has the words, then those of what was
   * sent, of messages and of files; whose passages it shows is on record, not what was looked for,
   * which may be somebody's name (C16).
   *
   * @param cursor of a page before or after, or null for the first page
   * @param size rows of a page, at most {@link #LARGEST_PAGE}
   * @throws org.rapport.kernel.Invalid for {@code page} where the cursor is none of ours
   */
  public Slice<CaseRow> list(InboxFilter filter, String cursor, int size) {
    InboxCursor from = InboxCursor.parse(cursor);
    InboxQuery query = query(filter, from);
    int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
    InboxPage page = InboxPage.of(rows, query, from, limit);
    List<CaseRow> shown = shown(page, query.isSearch() ? found(filter, page) : Map.of());
    return new Slice<>(shown, page.previous(), page.next(), rows.count(query), query.countedTo());
  }

  /** The first rows of {@link #list}, without the passages their words stand in. */
  List<CaseRow> first(InboxFilter filter, int most) {
    return shown(InboxPage.of(rows, query(filter), InboxCursor.START, most), Map.of());
  }

  private List<CaseRow> shown(InboxPage page, Map<Long, Found> found) {
    Set<Long> handlers = new HashSet<>();
    page.items().forEach(item -> handlers.add(item.assigneeId()));
    handlers.remove(null);
    Map<Long, StaffMember> names = handlers.isEmpty() ? Map.of() : staff.withIds(handlers);
    Instant now = clock.instant();
    return page.items().stream().map(item -> item.shown(names, found, now)).toList();
  }

  private Map<Long, Found> found(InboxFilter filter, InboxPage page) {
    Map<Long, Found> found =
        hits.of(filter.text(), page.items().stream().map(InboxItem::id).toList());
    String read =
        page.items().stream()
            .filter(item -> found.containsKey(item.id()))
            .filter(item -> !found.get(item.id()).excerpt().isEmpty())
            .map(InboxItem::reference)
            .collect(joining(" "));
    if (!read.isEmpty()) {
      audit.record("case.passages-read", "case-list", "search", Map.of("shown", read));
    }
    return found;
  }

  /** How many there are, counted as far as {@link #list} counts. */
  public long count(InboxFilter filter) {
    return rows.count(query(filter));
  }

  public InboxCounts counts() {
    long me = user.signedIn().id();
    return new InboxCounts(
        rows.count(query(InboxFilter.open())),
        rows.count(query(openOf(me, null))),
        rows.count(query(openOf(InboxFilter.NOBODY, null))),
        rows.count(query(openOf(null, DueFilter.SOON))),
        rows.count(query(openOf(null, DueFilter.OVERDUE))));
  }

  private static InboxFilter openOf(Long assignee, DueFilter due) {
    return new InboxFilter(CaseState.OPEN, null, null, assignee, due, null, null, null);
  }

  private InboxQuery query(InboxFilter filter) {
    return query(filter, InboxCursor.START);
  }

  private InboxQuery query(InboxFilter filter, InboxCursor from) {
    user.require(Permission.CASES_READ);
    InboxQuery query = InboxQuery.of(filter, lines.upFrom(user.signedIn().id()), clock.instant());
    boolean few = query.isSearch() && (from.rank() != null || rows.hasFewHits(query));
    return few ? query.withFewHits(from.mayRank()) : query;
  }
}
