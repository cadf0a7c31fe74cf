package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.search.CaseWords;
import org.rapport.feedback.search.Sketch;

/** Reads and writes columns: what is masked must not stay in any of them. */
@ApplicationScoped
class JpaCaseTexts implements CaseTexts {

  private static final Map<TextPlace, String> IN_ORDER =
      Map.of(TextPlace.MESSAGE, "feedback.messages", TextPlace.NOTE, "feedback.notes");

  /** What suggests cases that are alike. */
  private static final String SKETCH =
      "update feedback.case_sketches set bands = cast(?2 as integer[]) where case_id = ?1";

  /** Root causes are counted by the service that a case names. */
  private static final String SERVICE =
      """
      update feedback.case_causes k set service = coalesce(lower(btrim(c.about)), '')
      from feedback.cases c where c.id = ?1 and c.reference = k.reference""";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private CaseWords words;

  protected JpaCaseTexts() {}

  @Inject
  JpaCaseTexts(CaseWords words) {
    this.words = words;
  }

  JpaCaseTexts(EntityManager em, CaseWords words) {
    this(words);
    this.em = em;
  }

  @Override
  public List<CaseText> of(long caseId) {
    em.flush();
    List<CaseText> texts = new ArrayList<>();
    for (TextPlace place : TextPlace.ALL) {
      for (Object found :
          em.createNativeQuery(place.select()).setParameter(1, caseId).getResultList()) {
        Object[] row = (Object[]) found;
        texts.add(new CaseText(place, (String) row[0], (String) row[1]));
      }
    }
    return texts;
  }

  @Override
  public List<String> keys(long caseId, TextPlace place) {
    List<?> keys =
        em.createNativeQuery(
                "select cast(id as text) from %s where case_id = ?1 order by written_at"
                    .formatted(IN_ORDER.get(place)))
            .setParameter(1, caseId)
            .getResultList();
    return keys.stream().map(String.class::cast).toList();
  }

  @Override
  public void replace(long caseId, List<MaskedText> texts) {
    for (MaskedText text : texts) {
      em.createNativeQuery(text.original().place().update())
          .setParameter(1, caseId)
          .setParameter(2, text.words())
          .setParameter(3, text.original().key())
          .executeUpdate();
    }
    em.createNativeQuery(SKETCH)
        .setParameter(1, caseId)
        .setParameter(2, Sketch.of(words.gather(caseId).ofWhatWasSent()).literal())
        .executeUpdate();
    em.createNativeQuery(SERVICE).setParameter(1, caseId).executeUpdate();
  }
}
