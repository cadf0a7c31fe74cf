package org.rapport.feedback.cases;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestUser;

/** Opens what can be done to cases to the tests of acts on many. */
public final class ManyCasesRoom implements AutoCloseable {

  public static final StaffMember ADA = CaseRoom.ADA;
  public static final StaffMember BO = CaseRoom.BO;

  /** What a test works with in one transaction. */
  public record Acts(
      AssignCase assign,
      LabelCase label,
      AssessCase assess,
      CloseCase close,
      SeeStanding standing,
      EntityManager em) {}

  private final CaseRoom room = new CaseRoom();

  public TestUser user() {
    return room.user;
  }

  public Instant now() {
    return room.now;
  }

  public String received() {
    return room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference();
  }

  /** One that can be closed. */
  public String decided() {
    String reference = received();
    CaseAt at = CaseAt.latest(reference);
    room.tell(
        desk -> desk.assess.with(at, Assessment.of(Severity.LOW, true, Level.HIGH, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "Seen by the caretaker"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("It is repaired.", null)));
    return reference;
  }

  public void nameConflict(String reference, long staff) {
    room.tell(desk -> desk.conflict.of(CaseAt.latest(reference), staff));
  }

  /** Somebody else works on it meanwhile. */
  public void change(String reference) {
    room.tell(desk -> desk.reopen.because(CaseAt.latest(reference), "Not fixed after all"));
  }

  public CaseState state(String reference) {
    return room.ask(desk -> desk.standing.of(reference)).state();
  }

  public CaseStanding standing(String reference) {
    return room.ask(desk -> desk.standing.of(reference));
  }

  public List<String> labels(String reference) {
    return room.ask(desk -> desk.show.with(reference)).labels();
  }

  public Assessment assessment(String reference) {
    return room.ask(desk -> desk.show.with(reference)).assessment();
  }

  public <T> T ask(Function<Acts, T> request) {
    return room.ask(
        desk ->
            request.apply(
                new Acts(
                    desk.assign, desk.label, desk.assess, desk.close, desk.standing, desk.em)));
  }

  @Override
  public void close() {
    room.close();
  }
}
