package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.kernel.Slice;
import org.rapport.platform.Jobs;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Letters to many and what came of them. */
@ApplicationScoped
@Transactional
public class ReadGreetings {

  private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);

  private final Greetings greetings;
  private final Recipients recipients;
  private final GreetingDesk desk;
  private final StaffDirectory staff;
  private final Jobs jobs;
  private final Clock clock;

  @Inject
  ReadGreetings(
      Greetings greetings,
      Recipients recipients,
      GreetingDesk desk,
      StaffDirectory staff,
      Jobs jobs,
      Clock clock) {
    this.greetings = greetings;
    this.recipients = recipients;
    this.desk = desk;
    this.staff = staff;
    this.jobs = jobs;
    this.clock = clock;
  }

  protected ReadGreetings() {
    this(null, null, null, null, null, null);
  }

  /**
   * One's own, or everybody's for who sees every relationship; the newest first.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<GreetingView> page(String from, int size) {
    int before = GreetingCursor.parse(from).before();
    List<Greeting> found = greetings.latest(desk.whose(), before, size + 1);
    List<Greeting> shown = found.subList(0, Math.min(size, found.size()));
    Map<Long, StaffMember> names =
        staff.withIds(shown.stream().map(Greeting::madeBy).collect(Collectors.toSet()));
    return new Slice<>(
        shown.stream().map(one -> view(one, names)).toList(),
        before == 0 ? null : String.valueOf(Math.max(0, before - size)),
        found.size() > size ? String.valueOf(before + size) : null,
        greetings.count(desk.whose()));
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none, or it is somebody else's
   */
  public GreetingView with(long id) {
    Greeting found = desk.read(id);
    return view(found, staff.withIds(List.of(found.madeBy())));
  }

  /** Those left out first, by name; pages as {@link #page}. */
  public Slice<GreetingResult> results(long id, String from, int size) {
    desk.read(id);
    int before = GreetingCursor.parse(from).before();
    List<GreetingResult> found = recipients.results(id, before, size + 1);
    return new Slice<>(
        found.subList(0, Math.min(size, found.size())),
        before == 0 ? null : String.valueOf(Math.max(0, before - size)),
        found.size() > size ? String.valueOf(before + size) : null,
        recipients.counts(id).total());
  }

  private GreetingView view(Greeting found, Map<Long, StaffMember> names) {
    boolean running = isRunning(found);
    // who sends it may have ended it between the two looks
    Greeting it = running ? found : greetings.again(found);
    StaffMember by = names.get(it.madeBy());
    return new GreetingView(
        it.id(),
        it.version(),
        it.entry().occasion(),
        it.entry().audience(),
        it.words(),
        it.state(),
        by == null ? "" : by.name(),
        it.changedAt(),
        it.sentAt(),
        recipients.counts(it.id()),
        it.state() == GreetingState.SENDING && !running,
        desk.isOwn(it));
  }

  /** Only who sends it knows; after a power cut nobody works on it any more. */
  private boolean isRunning(Greeting it) {
    if (it.state() != GreetingState.SENDING) {
      return true;
    }
    if (it.jobId() == null) {
      return it.changedAt().isAfter(clock.instant().minus(STARTS_WITHIN));
    }
    return jobs.status(it.jobId()).map(job -> job.state() == Jobs.State.RUNNING).orElse(true);
  }
}
