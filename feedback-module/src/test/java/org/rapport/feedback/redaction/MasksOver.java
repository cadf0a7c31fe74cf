package org.rapport.feedback.redaction;

import jakarta.persistence.EntityManager;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.redaction.RedactionOrder.Where;
import org.rapport.feedback.search.SearchOver;

/** Opens masks over a database to tests of other features. */
public final class MasksOver {

  private MasksOver() {}

  public static MaskKept kept(EntityManager em) {
    return new MaskKept(new JpaRedactions(em));
  }

  /** Masks the words everywhere in a case. */
  public static void mask(CaseRoom.Desk desk, CaseRoom room, String reference, String words) {
    of(desk, room)
        .with(
            CaseAt.latest(reference),
            new RedactionOrder(Where.EVERYWHERE, null, words, "A third person"),
            RequestKey.NONE);
  }

  static MaskWords of(CaseRoom.Desk desk, CaseRoom room) {
    return new MaskWords(
        desk.room,
        new JpaCaseTexts(desk.em, SearchOver.words(desk.em)),
        new JpaRedactions(desk.em),
        SearchOver.texts(desk.em),
        room.fakes.idempotency);
  }
}
