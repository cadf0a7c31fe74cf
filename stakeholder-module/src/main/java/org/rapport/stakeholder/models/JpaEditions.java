package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEditions implements Editions {

  /** Reads a collection of all versions at once instead of one version at a time. */
  private static final String BATCH = "eclipselink.batch";

  private static final String ALL_MODELS =
      "select e from ModelVersion e order by e.lineId, e.number desc";
  private static final String ALL_PRINCIPLES =
      "select e from Principle e order by e.lineId, e.number desc";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Edition> with(long id) {
    return Optional.ofNullable(entities.find(Edition.class, id));
  }

  @Override
  public List<Edition> withIds(Collection<Long> ids) {
    return ids.stream().distinct().map(this::with).flatMap(Optional::stream).toList();
  }

  @Override
  public List<Edition> ofLine(long lineId) {
    return entities
        .createQuery(
            "select e from Edition e where e.lineId = :line order by e.number desc", Edition.class)
        .setParameter("line", lineId)
        .getResultList();
  }

  @Override
  public List<Edition> all(EditionKind kind) {
    String type = kind == EditionKind.MODEL ? "ModelVersion" : "Principle";
    return entities
        .createQuery("select e from " + type + " e order by e.lineId, e.number desc", Edition.class)
        .getResultList();
  }

  @Override
  public long newLine() {
    Number next =
        (Number)
            entities
                .createNativeQuery("select nextval('stakeholder.edition_line_seq')")
                .getSingleResult();
    return next.longValue();
  }

  @Override
  public void keep(Edition edition) {
    entities.persist(edition);
    entities.flush();
  }

  @Override
  public void remove(Edition draft) {
    entities.remove(draft);
    entities.flush();
  }
}
