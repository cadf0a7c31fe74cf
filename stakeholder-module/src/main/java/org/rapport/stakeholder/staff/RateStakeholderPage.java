package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.stakeholder.map.Position;
import org.rapport.stakeholder.map.RateStakeholder;
import org.rapport.stakeholder.map.RatingEntry;
import org.rapport.stakeholder.map.RatingView;
import org.rapport.stakeholder.map.ReadMap;
import org.rapport.stakeholder.map.ReadRatings;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Rates a stakeholder; the address may say what was chosen on the map. */
@Named
@ViewScoped
public class RateStakeholderPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadRatings ratings;
  @Inject private ReadMap map;
  @Inject private RateStakeholder rate;
  @Inject private Notices notices;

  private long id;
  private String name;
  private Integer influence;
  private Integer interest;
  private LocalDate on;
  private String reason;

  @PostConstruct
  void load() {
    id = Parameters.id("stakeholder");
    name = stakeholders.require(id).name();
    on = map.today();
    List<RatingView> made = ratings.of(id);
    influence = chosen("influence", made.isEmpty() ? null : made.get(0).influence());
    interest = chosen("interest", made.isEmpty() ? null : made.get(0).interest());
  }

  public String save() {
    rate.with(id, new RatingEntry(influence, interest, on, reason));
    notices.good("map.rated");
    return Places.view(id);
  }

  private static Integer chosen(String parameter, Integer present) {
    Long asked = Parameters.number(parameter);
    boolean right = asked != null && asked >= Position.LEAST && asked <= Position.MOST;
    return right ? Integer.valueOf(asked.intValue()) : present;
  }

  public List<Integer> getScale() {
    return IntStream.rangeClosed(Position.LEAST, Position.MOST).boxed().toList();
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Integer getInfluence() {
    return influence;
  }

  public void setInfluence(Integer influence) {
    this.influence = influence;
  }

  public Integer getInterest() {
    return interest;
  }

  public void setInterest(Integer interest) {
    this.interest = interest;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
