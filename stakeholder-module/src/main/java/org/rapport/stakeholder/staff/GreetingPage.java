package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.greetings.GreetingObstacle;
import org.rapport.stakeholder.greetings.GreetingResult;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.ReadGreetings;
import org.rapport.stakeholder.greetings.SendGreeting;

/** How far a letter to many is, and what came of it. */
@Named
@RequestScoped
public class GreetingPage {

  private static final int SIZE = 50;

  @Inject private ReadGreetings read;
  @Inject private SendGreeting send;

  private long id;
  private GreetingView greeting;
  private Slice<GreetingResult> results;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    greeting = read.with(id);
  }

  public String resume() {
    send.resume(id);
    return Places.greeting("greeting", id);
  }

  public GreetingView getGreeting() {
    return greeting;
  }

  public Slice<GreetingResult> getResults() {
    if (results == null) {
      results = read.results(id, Parameters.text("page"), SIZE);
    }
    return results;
  }

  public List<Map.Entry<GreetingObstacle, Integer>> getLeftOut() {
    return List.copyOf(greeting.counts().leftOut().entrySet());
  }
}
