package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.NotFound;

/** Notes where both sides stand, point by point and round by round, until they agree (J7). */
@ApplicationScoped
@Transactional
public class Negotiate {

  /** Most a relationship ever holds. */
  static final int MOST = 50;

  private final RelationshipWork work;
  private final NegotiationPoints points;

  @Inject
  Negotiate(RelationshipWork work, NegotiationPoints points) {
    this.work = work;
    this.points = points;
  }

  protected Negotiate() {
    this(null, null);
  }

  /**
   * @return the point's id
   * @throws org.rapport.kernel.Refusal if the relationship has ended
   */
  public long over(long relationshipId, String about, RoundEntry first) {
    NegotiationPoint[] noted = new NegotiationPoint[1];
    work.on(
        relationshipId,
        null,
        "negotiated",
        (it, stamp) -> {
          it.open();
          Rule.require(points.of(it.id()).size() < MOST, "negotiation.tooMany", MOST);
          noted[0] = new NegotiationPoint(it.id(), about, first, stamp);
          points.keep(noted[0]);
        });
    return noted[0].id();
  }

  /**
   * What the next round on a point brought.
   *
   * @throws org.rapport.kernel.Refusal if the relationship has ended, or it was before the last one
   */
  public void again(long relationshipId, long id, RoundEntry round) {
    work.on(
        relationshipId,
        null,
        "negotiated",
        (it, stamp) -> {
          it.open();
          points.with(it.id(), id).orElseThrow(NotFound::new).talk(round, stamp);
        });
  }
}
