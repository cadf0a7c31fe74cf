package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.interests.Matter;
import org.rapport.stakeholder.interests.ReadInterests;
import org.rapport.stakeholder.interests.Side;

/** Services and matters in which stakeholders have an interest. */
@Named
@RequestScoped
public class MattersPage {

  private static final int SIZE = 50;

  @Inject private ReadInterests read;

  private String begins;
  private Slice<Matter> slice;

  @PostConstruct
  void load() {
    begins = Parameters.text("q");
    slice = read.matters(begins, Parameters.text("page"), SIZE);
  }

  public String getBegins() {
    return begins;
  }

  public Slice<Matter> getSlice() {
    return slice;
  }

  public String address(Matter matter) {
    return MatterPage.address(matter.key());
  }

  /** From which sides, always in the same order. */
  public List<Side> sides(Matter matter) {
    return Arrays.stream(Side.values()).filter(matter.sides()::contains).toList();
  }
}
