package org.rapport.feedback.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;

/** Keeps narrowed inboxes under names, shows how much is in each, and forgets them (C14). */
@ApplicationScoped
@Transactional
public class KeepView {

  /** The longest name. */
  public static final int NAME = 60;

  /** Each is counted when somebody opens the inbox. */
  static final int MOST = 24;

  private SavedViews views;
  private CaseInbox inbox;
  private CurrentUser user;
  private AuditTrail audit;
  private Settings settings;
  private Clock clock;
  private RandomGenerator random;

  protected KeepView() {}

  @Inject
  KeepView(
      SavedViews views,
      CaseInbox inbox,
      CurrentUser user,
      AuditTrail audit,
      Settings settings,
      Clock clock,
      RandomGenerator random) {
    this.views = views;
    this.inbox = inbox;
    this.user = user;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /** One’s own first, then those that are shared. */
  public List<ViewLine> all() {
    long me = reader();
    return views.of(me, 2 * MOST).stream().map(view -> line(view, me)).toList();
  }

  /**
   * @param shared whether everybody who reads cases has it
   * @throws Invalid for {@code name}, or where the inbox is not narrowed at all
   * @throws Refusal where there are {@value #MOST} already
   */
  public ViewLine added(String typed, boolean shared, InboxWords asked) {
    long me = reader();
    String name = Text.required(typed, "name", NAME);
    InboxWords words = asked.known();
    if (words.plain()) {
      throw Invalid.field("name", Message.of("feedback", "views.plain"));
    }
    words.filter(me, clock.instant(), settings.timeZone());
    if (shared) {
      user.require(Permission.CASES_ASSIGN);
    }
    long alike = views.of(me, 2 * MOST).stream().filter(v -> v.isShared() == shared).count();
    if (alike >= MOST) {
      throw Refusal.because("feedback", "views.tooMany", MOST);
    }
    SavedView view = new SavedView(random.nextLong(1, Long.MAX_VALUE), me, shared, name, words);
    views.add(view);
    if (shared) {
      audit.record("view.shared", "view", name);
    }
    return line(view, me);
  }

  /**
   * @throws NotFound where there is none that this person may remove
   */
  public void removed(long id) {
    long me = reader();
    SavedView view = views.with(id).filter(v -> isRemovable(v, me)).orElseThrow(NotFound::new);
    views.remove(view);
    if (view.isShared()) {
      audit.record("view.removed", "view", view.name());
    }
  }

  private long reader() {
    user.require(Permission.CASES_READ);
    return user.signedIn().id();
  }

  private boolean isRemovable(SavedView view, long me) {
    return view.isOf(me) || view.isShared() && user.may(Permission.CASES_ASSIGN);
  }

  private ViewLine line(SavedView view, long me) {
    InboxWords words = view.words();
    return new ViewLine(
        view.id(),
        view.name(),
        view.isShared(),
        isRemovable(view, me),
        words,
        inbox.count(words.filter(me, clock.instant(), settings.timeZone())));
  }
}
