package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.reviews.AskForReview;
import org.rapport.stakeholder.reviews.Occasion;
import org.rapport.stakeholder.reviews.ReviewRequest;

/** Asks for a review of a relationship, a model or the approach as a whole. */
@Named
@ViewScoped
public class AskReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AskForReview ask;
  @Inject private ReadRelationship relationships;
  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadEditions editions;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private Long relationship;
  private Long model;
  private String subject;
  private String back;
  private String backTo;
  private Occasion occasion = Occasion.EVENT;
  private LocalDate dueOn;
  private String why;

  @PostConstruct
  void load() {
    relationship = Parameters.number("relationship");
    model = relationship == null ? Parameters.number("model") : null;
    if (relationship != null) {
      long party = relationships.with(relationship).stakeholderId();
      subject = say("review.of.RELATIONSHIP", stakeholders.require(party).name());
      back = "/staff/journey/view?id=" + relationship;
      backTo = say("journey.back");
    } else if (model != null) {
      EditionView shown = editions.line(model).shown();
      backTo = shown.name().in(texts.language());
      subject = say("review.of.MODEL", backTo);
      back = "/staff/models/model?id=" + shown.id();
    } else {
      subject = say("review.of.APPROACH");
      back = "/staff/reviews/list";
      backTo = say("review.title");
    }
  }

  private String say(String key, Object... names) {
    return texts.here(Message.of("stakeholder", key, names));
  }

  public String save() {
    long id = ask.with(new ReviewRequest(relationship, model, occasion, dueOn, why));
    notices.good("review.asked");
    return Places.review(id, null);
  }

  public List<Occasion> getOccasions() {
    return List.of(Occasion.values());
  }

  public String getSubject() {
    return subject;
  }

  public String getBack() {
    return back;
  }

  /** What the page one came from is called. */
  public String getBackTo() {
    return backTo;
  }

  public Occasion getOccasion() {
    return occasion;
  }

  public void setOccasion(Occasion occasion) {
    this.occasion = occasion;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
