package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.platform.work.OwnWork;
import org.rapport.platform.work.WorkLine;
import org.rapport.platform.work.WorkShown;

/** What the signed-in person has to do: the page they see after signing in. */
@Named
@RequestScoped
public class TodayPage {

  private static final int AT_A_GLANCE = 10;
  private static final int PER_PAGE = 50;

  /** A part of the page with its first lines, or a page of it where only that part is shown. */
  public record Part(WorkShown shown, Slice<WorkLine> lines) {}

  @Inject private OwnWork work;
  @Inject private Texts texts;

  private String part;
  private String page;
  private List<Part> parts;

  /** Those with something in them. */
  public List<Part> getParts() {
    if (parts == null) {
      WorkShown only = only();
      parts =
          Arrays.stream(WorkShown.values())
              .filter(shown -> only == null || shown == only)
              .map(
                  shown ->
                      new Part(
                          shown, work.page(shown, page, only == null ? AT_A_GLANCE : PER_PAGE)))
              .filter(found -> !found.lines().items().isEmpty())
              .toList();
    }
    return parts;
  }

  public boolean isWhole() {
    return only() == null;
  }

  public String what(WorkLine line) {
    return texts.here(line.what());
  }

  private WorkShown only() {
    return Arrays.stream(WorkShown.values())
        .filter(shown -> shown.name().equals(part))
        .findFirst()
        .orElse(null);
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
