package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rapport.feedback.FeedbackType;

@ApplicationScoped
class JpaRules implements Rules {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaRules() {}

  JpaRules(EntityManager em) {
    this.em = em;
  }

  @Override
  public RetentionRules current() {
    RetentionRules rules = new RetentionRules();
    for (Object found :
        em.createNativeQuery("select type, ending, months from feedback.retention_rules")
            .getResultList()) {
      Object[] row = (Object[]) found;
      rules.with(
          FeedbackType.valueOf((String) row[0]),
          Ending.valueOf((String) row[1]),
          ((Number) row[2]).intValue());
    }
    return rules;
  }

  @Override
  public void replace(RetentionRules rules) {
    em.createNativeQuery("delete from feedback.retention_rules").executeUpdate();
    for (FeedbackType type : FeedbackType.values()) {
      for (Ending ending : Ending.values()) {
        rules.months(type, ending).ifPresent(months -> insert(type, ending, months));
      }
    }
  }

  private void insert(FeedbackType type, Ending ending, int months) {
    em.createNativeQuery(
            "insert into feedback.retention_rules (type, ending, months) values (?1, ?2, ?3)")
        .setParameter(1, type.name())
        .setParameter(2, ending.name())
        .setParameter(3, months)
        .executeUpdate();
  }
}
