package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/**
 * Staff handle cases about the same matter together: one leads, and its decision and what is
 * written to all go to each, in its own thread. Taken back at any time with nothing lost (C11).
 */
@ApplicationScoped
@Transactional
public class JoinCases {

  /** Most cases under one lead. */
  public static final int MOST = 500;

  /** Characters of a list of references. */
  public static final int REFERENCES = 4_000;

  private Cases cases;
  private StaffDesk desk;
  private JointCases joint;
  private Notices notices;
  private CurrentUser user;
  private Idempotency idempotency;
  private Discretion discretion;

  protected JoinCases() {}

  @Inject
  JoinCases(
      Cases cases,
      StaffDesk desk,
      JointCases joint,
      Notices notices,
      CurrentUser user,
      Idempotency idempotency,
      Discretion discretion) {
    this.cases = cases;
    this.desk = desk;
    this.joint = joint;
    this.notices = notices;
    this.user = user;
    this.idempotency = idempotency;
    this.discretion = discretion;
  }

  /**
   * All of them or none.
   *
   * @param lead the case that leads
   * @param others references, apart by spaces, commas or lines
   * @throws Invalid for {@code others} where one is no case for this person, or is the lead
   * @throws Refusal where one may not join
   */
  public void under(String lead, String others) {
    Set<String> named = named(others);
    Case leading = desk.open(CaseAt.latest(lead), Permission.CASES_HANDLE);
    cases.takeTurns(leading);
    requireKnown(named, leading);
    if (cases.joined(leading.id()) + named.size() > MOST) {
      throw Refusal.because("feedback", "refusal.joint.tooMany", MOST);
    }
    for (String reference : named) {
      desk.handle(
          CaseAt.latest(reference),
          Permission.CASES_HANDLE,
          (c, act) -> {
            requireLeadsNone(c);
            return c.join(leading, act);
          });
    }
  }

  /** The case is handled by itself again; thread, files, clock and receipt are as they were. */
  public void separate(CaseAt at) {
    desk.handle(at, Permission.CASES_HANDLE, Case::standAlone);
  }

  /** Writes the same into the thread of the lead and of all that are handled with it. */
  public void write(CaseAt lead, String text, RequestKey key) {
    String message = Text.required(text, "text", Limits.MESSAGE);
    idempotency.once(
        key.value(),
        "message to all " + lead.reference(),
        RequestKey.fingerprint(message),
        String.class,
        () -> {
          Case leading =
              desk.handle(lead, Permission.CASES_HANDLE, (c, act) -> say(c, message, act));
          notices.message(leading, message);
          joint.each(
              leading, (c, act) -> say(c, message, act), told -> notices.message(told, message));
          return leading.reference();
        });
  }

  private static Happened say(Case subject, String text, Act act) {
    return subject.writeToComplainant(new CaseMessage(subject.id(), text, act), false, act);
  }

  private static Set<String> named(String others) {
    String typed = Text.required(others, "others", REFERENCES);
    return new TreeSet<>(List.of(typed.strip().toUpperCase(Locale.ROOT).split("[\\s,;，；、]+")));
  }

  private void requireKnown(Set<String> named, Case leading) {
    long me = user.signedIn().id();
    Set<String> unknown = new LinkedHashSet<>();
    for (String reference : named) {
      if (cases.withReference(reference).filter(c -> !discretion.hides(c, me)).isEmpty()) {
        unknown.add(reference);
      }
    }
    if (!unknown.isEmpty()) {
      throw Invalid.field(
          "others", Message.of("feedback", "invalid.joint.unknown", String.join(", ", unknown)));
    }
    if (named.contains(leading.reference())) {
      throw Invalid.field("others", Message.of("feedback", "invalid.sameCase"));
    }
  }

  private void requireLeadsNone(Case joining) {
    if (cases.joined(joining.id()) > 0) {
      throw Refusal.because("feedback", "refusal.joint.leads", joining.reference());
    }
  }
}
