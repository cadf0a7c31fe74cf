package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.registry.StakeholderEntry;

/** Where a stakeholder is reached, while it is typed in. */
public class ReachDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String phone;
  private String email;
  private String address;
  private String website;

  void show(StakeholderEntry entry) {
    phone = entry.phone();
    email = entry.email();
    address = entry.address();
    website = entry.website();
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }
}
