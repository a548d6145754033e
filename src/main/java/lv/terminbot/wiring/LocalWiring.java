package lv.terminbot.wiring;

import jakarta.servlet.Filter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.local.BotIdentity;
import lv.terminbot.local.Cast;
import lv.terminbot.local.MovableClock;
import lv.terminbot.local.page.LocalWeb;
import lv.terminbot.local.standin.FirstMeeting;
import lv.terminbot.local.standin.StandIn;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.PlanFolder;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.Connection;
import lv.terminbot.telegram.webhook.WebhookEndpoint;
import lv.terminbot.wake.Alarm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the bot finds Telegram, and the time: the real ones, or those of local mode. */
@Configuration(proxyBeanMethods = false)
public class LocalWiring {

  /** With a token: Telegram itself, and the time as it is. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(WithToken.class)
  static class Real {
    @Bean
    Clock clock(Settings settings) {
      return Clock.system(settings.zone());
    }

    @Bean
    BotAccount botAccount(Settings settings) {
      var telegram = settings.telegram();
      return new BotAccount(
          telegram.token().orElseThrow(),
          telegram.apiUrl(),
          telegram.route(),
          telegram.localFiles(),
          telegram.webhook());
    }

    /** Nothing is heard there without a webhook. */
    @Bean
    RouterFunction<ServerResponse> webhookRoute(
        BotAccount botAccount, ObjectProvider<Connection> connection) {
      return botAccount
          .webhook()
          .map(
              at ->
                  new WebhookEndpoint(
                      at, botAccount.token(), update -> connection.getObject().takes(update)))
          .map(WebhookEndpoint::route)
          .orElseGet(() -> request -> Optional.empty());
    }
  }

  /** Without a token: a stand-in on this machine, and a calendar that can be moved. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(WithoutToken.class)
  static class Played {
    private static final BotIdentity BOT = new BotIdentity("1:local", "terminbot_bot", "Terminbot");

    /** The Friday before the invitation week of the first campaign. */
    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 5, 10, 0);

    /**
     * Whose contacts are played, where the plan has them: two that owe much, one that owes little.
     */
    private static final List<InstitutionCode> PLAYED =
        Stream.of("VARAM", "VAS", "TM").map(InstitutionCode::new).toList();

    @Bean
    MovableClock clock(Settings settings) {
      var real = Clock.system(settings.zone());
      return new MovableClock(
          real, START.atZone(settings.zone()).toInstant(), settings.dataDir().resolve("local"));
    }

    @Bean
    Cast cast(PlanFolder planFolder, Plans plans) {
      planFolder.load();
      var reporting =
          plans.all().stream()
              .flatMap(plan -> plan.measures().map(Measure::reporting))
              .flatMap(List::stream)
              .distinct()
              .toList();
      var played = PLAYED.stream().filter(reporting::contains);
      var others = plans.institutions().stream().map(Institution::code).filter(reporting::contains);
      return new Cast(
          Stream.concat(played, others).distinct().limit(3).map(InstitutionCode::value).toList());
    }

    @Bean
    StandIn standIn(Cast cast, MovableClock clock, Settings settings) {
      return new StandIn(BOT, cast, clock, settings.dataDir().resolve("local"));
    }

    @Bean
    BotAccount botAccount(Settings settings) {
      return new BotAccount(BOT.token(), URI.create("http://127.0.0.1:" + settings.port()));
    }

    @Bean
    LocalWeb localWeb(
        StandIn standIn,
        MovableClock clock,
        Settings settings,
        Agenda agenda,
        ObjectProvider<Alarm> alarm) {
      clock.onMoved(() -> alarm.getObject().ring());
      return new LocalWeb(standIn, clock, settings.zone(), () -> nextOccasion(agenda, clock));
    }

    private static Optional<Instant> nextOccasion(Agenda agenda, Clock clock) {
      return agenda.coming(clock.instant()).stream().map(Occasion::dueAt).findFirst();
    }

    @Bean
    RouterFunction<ServerResponse> localRoutes(LocalWeb localWeb) {
      return localWeb.routes();
    }

    @Bean
    FilterRegistrationBean<Filter> localGuard(LocalWeb localWeb) {
      var guard = new FilterRegistrationBean<>(localWeb.guard());
      guard.setOrder(Integer.MIN_VALUE);
      return guard;
    }

    @Bean
    FirstMeeting firstMeeting(StandIn standIn) {
      return new FirstMeeting(standIn);
    }
  }

  static class WithoutToken implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      var beans = Objects.requireNonNull(context.getBeanFactory());
      return beans.getBean(Settings.class).local();
    }
  }

  static class WithToken extends WithoutToken {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !super.matches(context, metadata);
    }
  }
}
