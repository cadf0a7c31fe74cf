package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.exports.ReviewSheets;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.reviews.Occasion;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewFilter;
import org.rapport.stakeholder.reviews.ReviewLine;
import org.rapport.stakeholder.reviews.ReviewState;
import org.rapport.stakeholder.reviews.ReviewSubject;

/** The list of reviews; its filters are the address's parameters. */
@Named
@RequestScoped
public class ReviewsPage {

  private static final int SIZE = 50;

  @Inject private ReadReviews read;
  @Inject private ListGroups listGroups;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private ReviewFilter filter;
  private Slice<ReviewLine> slice;

  @PostConstruct
  void load() {
    filter = ReviewSheets.filter(Parameters.asked());
    slice = read.page(filter, Parameters.text("page"), SIZE);
  }

  public ReviewFilter getFilter() {
    return filter;
  }

  public Slice<ReviewLine> getSlice() {
    return slice;
  }

  public ReviewState[] getStates() {
    return ReviewState.values();
  }

  public ReviewSubject[] getSubjects() {
    return ReviewSubject.values();
  }

  public Occasion[] getOccasions() {
    return Occasion.values();
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }

  /** Whether the reader may ask for a review of the approach. */
  public boolean isAsking() {
    return read.mayAsk(false);
  }

  public boolean isChoosingIntervals() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
