package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rapport.kernel.BilingualName;
import org.rapport.platform.NotFound;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.Words;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Says what a review looks at by names people know. */
@ApplicationScoped
class ReviewedNames {

  private final ReadStakeholder stakeholders;
  private final ReadRelationship relationships;
  private final ReadEditions editions;

  @Inject
  ReviewedNames(
      ReadStakeholder stakeholders, ReadRelationship relationships, ReadEditions editions) {
    this.stakeholders = stakeholders;
    this.relationships = relationships;
    this.editions = editions;
  }

  protected ReviewedNames() {
    this(null, null, null);
  }

  /**
   * @throws NotFound if it is a relationship that the reader does not work with
   */
  ReviewedName of(Reviewed reviewed) {
    return switch (reviewed.subject()) {
      case RELATIONSHIP -> {
        RelationshipView known = relationships.with(reviewed.relationshipId());
        Long version = known.modelVersionId();
        yield new ReviewedName(
            stakeholder(reviewed),
            version == null ? null : editions.edition(version).name(),
            version);
      }
      case MODEL ->
          model(reviewed.modelLineId())
              .map(edition -> new ReviewedName(null, edition.name(), edition.id()))
              .orElseGet(() -> new ReviewedName(null, Words.NONE, null));
      case APPROACH -> new ReviewedName(null, null, null);
    };
  }

  /** The name of a model; empty words where nothing is left of it. */
  Words modelName(long lineId) {
    return model(lineId).map(EditionView::name).orElse(Words.NONE);
  }

  /** For those who read it in either language; empty for the approach. */
  String inBothLanguages(Reviewed reviewed) {
    return switch (reviewed.subject()) {
      case RELATIONSHIP -> stakeholder(reviewed);
      case MODEL -> {
        Words name = modelName(reviewed.modelLineId());
        yield WorkItem.inBoth(new BilingualName(name.in(Texts.ENGLISH), name.in(Texts.CHINESE)));
      }
      case APPROACH -> "";
    };
  }

  private String stakeholder(Reviewed reviewed) {
    return stakeholders.summary(reviewed.stakeholderId()).name();
  }

  private Optional<EditionView> model(long lineId) {
    try {
      return Optional.of(editions.line(lineId).shown());
    } catch (NotFound givenUp) {
      return Optional.empty();
    }
  }
}
