package org.rapport.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;

/** What the signed-in person has to do, and what waits for their approval. */
@ApplicationScoped
@Transactional
public class OwnWork {

  private static final int COUNTED_TO = 1000;

  private final WorkItems items;
  private final CurrentUser user;
  private final Clock clock;
  private final Settings settings;

  @Inject
  OwnWork(WorkItems items, CurrentUser user, Clock clock, Settings settings) {
    this.items = items;
    this.user = user;
    this.clock = clock;
    this.settings = settings;
  }

  protected OwnWork() {
    this(null, null, null, null);
  }

  /**
   * The first due first; there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<WorkLine> page(WorkShown part, String from, int size) {
    long account = user.signedIn().id();
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    Set<Permission> permissions =
        Arrays.stream(Permission.values()).filter(user::may).collect(Collectors.toSet());
    List<WorkLine> found =
        items.of(part, account, permissions, today, WorkCursor.parse(from), size + 1);
    List<WorkLine> shown = found.subList(0, Math.min(size, found.size()));
    String next =
        found.size() > size ? WorkCursor.at(shown.get(shown.size() - 1)).toString() : null;
    int total = items.count(part, account, permissions, today, COUNTED_TO + 1);
    return new Slice<>(shown, null, next, total, COUNTED_TO);
  }
}
