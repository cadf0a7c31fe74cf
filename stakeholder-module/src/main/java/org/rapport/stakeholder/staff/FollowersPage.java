package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.Follower;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.MoveFollowers;
import org.rapport.stakeholder.models.ReadEditions;

/** The relationships that follow a version, to move those that are chosen to another one. */
@Named
@ViewScoped
public class FollowersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private ReadEditions read;
  @Inject private MoveFollowers move;
  @Inject private Notices notices;

  private long id;
  private String cursor;
  private Long[] chosen = {};
  private Long target;
  private transient EditionView edition;
  private transient Slice<Follower> slice;
  private transient List<ModelChoice> targets;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    cursor = Parameters.text("page");
    long line = getEdition().lineId();
    target =
        getTargets().stream()
            .filter(choice -> choice.modelId() == line)
            .map(ModelChoice::versionId)
            .findFirst()
            .orElse(null);
  }

  public String move() {
    move.move(Arrays.asList(chosen), id, target == null ? 0 : target);
    notices.good("models.move.done");
    return ModelPlaces.at("followers", "id", id);
  }

  public EditionView getEdition() {
    if (edition == null) {
      edition = read.model(id).edition();
    }
    return edition;
  }

  public Slice<Follower> getSlice() {
    if (slice == null) {
      slice = move.page(id, cursor, SIZE);
    }
    return slice;
  }

  public List<ModelChoice> getTargets() {
    if (targets == null) {
      targets = move.targets(id);
    }
    return targets;
  }

  public Long[] getChosen() {
    return chosen;
  }

  public void setChosen(Long[] chosen) {
    this.chosen = chosen;
  }

  public Long getTarget() {
    return target;
  }

  public void setTarget(Long target) {
    this.target = target;
  }
}
