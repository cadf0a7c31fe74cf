package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.exports.ReviewSheets;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.reviews.LessonFilter;
import org.rapport.stakeholder.reviews.LessonLine;
import org.rapport.stakeholder.reviews.ReadLessons;

/** What completed reviews learned; its filters are the address's parameters. */
@Named
@RequestScoped
public class LessonsPage {

  private static final int SIZE = 50;

  @Inject private ReadLessons read;
  @Inject private ReadEditions editions;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;

  private LessonFilter filter;
  private Slice<LessonLine> slice;

  @PostConstruct
  void load() {
    filter = ReviewSheets.lessonFilter(Parameters.asked());
    slice = read.page(filter, Parameters.text("page"), SIZE);
  }

  public LessonFilter getFilter() {
    return filter;
  }

  public Slice<LessonLine> getSlice() {
    return slice;
  }

  public List<EditionLine> getModels() {
    return editions.lines(EditionKind.MODEL);
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }
}
