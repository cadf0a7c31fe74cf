package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.RelationshipEnded;

/** Ends a formal relationship; the stakeholder is potential again (mission J17). */
@ApplicationScoped
@Transactional
public class EndRelationship {

  private final RelationshipWork work;
  private final Standing standing;
  private final Event<RelationshipEnded> ended;

  @Inject
  EndRelationship(RelationshipWork work, Standing standing, Event<RelationshipEnded> ended) {
    this.work = work;
    this.standing = standing;
    this.ended = ended;
  }

  protected EndRelationship() {
    this(null, null, null);
  }

  /**
   * @param causes what broke it, where its goal was not met
   * @param helps what was done so that they find another opportunity, where its goal was not met
   * @throws org.rapport.kernel.Refusal if it is not formal, or something of the above is missing
   */
  public void with(
      long id,
      long version,
      EndingKind kind,
      Set<EndingCause> causes,
      Collection<String> helps,
      String note) {
    String more = Text.optional(note, "note", 2000);
    Relationship relationship =
        work.on(
            id,
            version,
            "endedFormally",
            (it, stamp) -> it.endFormal(kind, causes, helps, more, stamp));
    EndingView ending = relationship.ending().orElseThrow().view();
    standing.potential(relationship.stakeholderId(), ending.on());
    ended.fire(
        new RelationshipEnded(
            relationship.stakeholderId(),
            relationship.id(),
            ending.on(),
            true,
            kind != EndingKind.GOAL_MET,
            relationship.causes()));
  }
}
