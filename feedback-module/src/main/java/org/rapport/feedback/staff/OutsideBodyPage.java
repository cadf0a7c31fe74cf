package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.feedback.referrals.BodyForm;
import org.rapport.feedback.referrals.BodyView;
import org.rapport.feedback.referrals.KeepBodies;

/** Adds a body outside, or changes one (mission C9). */
@Named
@ViewScoped
public class OutsideBodyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepBodies bodies;

  private boolean loaded;

  private Long id;
  private String name;
  private String chineseName;
  private String address;
  private String chineseAddress;
  private String reach;
  private String chineseReach;
  private boolean ended;

  public void load() {
    if (loaded || id == null) {
      loaded = true;
      return;
    }
    BodyView known = bodies.with(id);
    loaded = true;
    name = known.form().name();
    chineseName = known.form().chineseName();
    address = known.form().address();
    chineseAddress = known.form().chineseAddress();
    reach = known.form().reach();
    chineseReach = known.form().chineseReach();
    ended = known.ended();
  }

  public String save() {
    bodies.save(
        id, new BodyForm(name, chineseName, address, chineseAddress, reach, chineseReach), ended);
    return "/staff/admin/bodies?faces-redirect=true";
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getChineseName() {
    return chineseName;
  }

  public void setChineseName(String chineseName) {
    this.chineseName = chineseName;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getChineseAddress() {
    return chineseAddress;
  }

  public void setChineseAddress(String chineseAddress) {
    this.chineseAddress = chineseAddress;
  }

  public String getReach() {
    return reach;
  }

  public void setReach(String reach) {
    this.reach = reach;
  }

  public String getChineseReach() {
    return chineseReach;
  }

  public void setChineseReach(String chineseReach) {
    this.chineseReach = chineseReach;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
