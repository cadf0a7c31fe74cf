package org.rapport.stakeholder.models;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import org.rapport.platform.NotFound;

/** Reads principles and models in all their versions (mission J2). */
@ApplicationScoped
@Transactional
public class ReadEditions {

  private final Editions editions;
  private final EditionNames names;

  @Inject
  ReadEditions(Editions editions, EditionNames names) {
    this.editions = editions;
    this.names = names;
  }

  protected ReadEditions() {
    this(null, null);
  }

  /** All principles or all models, in the order they came into being. */
  public List<EditionLine> lines(EditionKind kind) {
    return editions.all(kind).stream()
        .map(names::view)
        .collect(groupingBy(EditionView::lineId, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(line -> new EditionLine(line.getKey(), line.getValue()))
        .toList();
  }

  /**
   * @throws NotFound if there is no such line
   */
  public EditionLine line(long lineId) {
    List<EditionView> versions = editions.ofLine(lineId).stream().map(names::view).toList();
    if (versions.isEmpty()) {
      throw new NotFound();
    }
    return new EditionLine(lineId, versions);
  }

  /**
   * @throws NotFound if there is none
   */
  public EditionView edition(long id) {
    return editions.with(id).map(names::view).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound if there is none, or it is a principle
   */
  public ModelVersionView model(long id) {
    return editions
        .with(id)
        .filter(ModelVersion.class::isInstance)
        .map(ModelVersion.class::cast)
        .map(names::model)
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound if there is none, or it is a model
   */
  public EditionView principle(long id) {
    EditionView found = edition(id);
    if (found.kind() != EditionKind.PRINCIPLE) {
      throw new NotFound();
    }
    return found;
  }
}
