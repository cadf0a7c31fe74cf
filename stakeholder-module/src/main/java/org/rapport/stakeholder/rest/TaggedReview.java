package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.rapport.stakeholder.reviews.ActionView;
import org.rapport.stakeholder.reviews.ReadActions;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewView;

/** Answers with a review or an action as it is now, with its version as the entity tag. */
@ApplicationScoped
class TaggedReview {

  private final ReadReviews reviews;
  private final ReadActions actions;

  @Inject
  TaggedReview(ReadReviews reviews, ReadActions actions) {
    this.reviews = reviews;
    this.actions = actions;
  }

  protected TaggedReview() {
    this(null, null);
  }

  Response review(long id) {
    ReviewView view = reviews.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }

  Response action(long id) {
    ActionView view = actions.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
