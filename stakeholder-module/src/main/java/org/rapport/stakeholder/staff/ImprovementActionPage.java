package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.reviews.ActionEffect;
import org.rapport.stakeholder.reviews.ActionEntry;
import org.rapport.stakeholder.reviews.ActionView;
import org.rapport.stakeholder.reviews.PlanAction;
import org.rapport.stakeholder.reviews.ReadActions;
import org.rapport.stakeholder.reviews.TrackAction;

/** One improvement action: done, dropped, planned otherwise, or checked for its effect. */
@Named
@ViewScoped
public class ImprovementActionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadActions read;
  @Inject private TrackAction track;
  @Inject private PlanAction plan;
  @Inject private Notices notices;

  private long id;
  private long version;
  private transient ActionView action;
  private String doneWhat;
  private LocalDate checkOn;
  private String dropReason;
  private String what;
  private Long owner;
  private LocalDate dueOn;
  private boolean internal;
  private ActionEffect effect;
  private String effectReason;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    ActionView known = getAction();
    version = known.version();
    what = known.facts().what();
    owner = known.facts().owner();
    dueOn = known.facts().dueOn();
    internal = known.facts().internal();
  }

  public ActionView getAction() {
    if (action == null) {
      action = read.with(id);
    }
    return action;
  }

  public String done() {
    track.done(id, version, doneWhat, checkOn);
    return kept("review.action.done");
  }

  public String drop() {
    track.drop(id, version, dropReason);
    return kept("review.action.dropped.done");
  }

  public String change() {
    plan.change(id, version, new ActionEntry(what, owner, dueOn, internal));
    return kept("review.action.changed");
  }

  public String check() {
    Optional<Long> another = track.check(id, version, effect, effectReason, null);
    notices.good(another.isPresent() ? "review.action.another" : "review.action.checkedNow");
    return Places.improvementAction(another.orElse(id));
  }

  private String kept(String key) {
    notices.good(key);
    return Places.improvementAction(id);
  }

  public boolean isSeeingTo() {
    return read.maySeeTo(id);
  }

  public boolean isOwn() {
    return read.isOwn(id);
  }

  public List<StaffMember> getOwners() {
    return read.owners();
  }

  public ActionEffect[] getEffects() {
    return ActionEffect.values();
  }

  public String getDoneWhat() {
    return doneWhat;
  }

  public void setDoneWhat(String doneWhat) {
    this.doneWhat = doneWhat;
  }

  public LocalDate getCheckOn() {
    return checkOn;
  }

  public void setCheckOn(LocalDate checkOn) {
    this.checkOn = checkOn;
  }

  public String getDropReason() {
    return dropReason;
  }

  public void setDropReason(String dropReason) {
    this.dropReason = dropReason;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public Long getOwner() {
    return owner;
  }

  public void setOwner(Long owner) {
    this.owner = owner;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public ActionEffect getEffect() {
    return effect;
  }

  public void setEffect(ActionEffect effect) {
    this.effect = effect;
  }

  public String getEffectReason() {
    return effectReason;
  }

  public void setEffectReason(String effectReason) {
    this.effectReason = effectReason;
  }
}
