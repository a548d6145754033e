package lv.terminbot;

import lv.terminbot.wiring.AnswerWiring;
import lv.terminbot.wiring.BackupWiring;
import lv.terminbot.wiring.CampaignWiring;
import lv.terminbot.wiring.ConversationWiring;
import lv.terminbot.wiring.DatesWiring;
import lv.terminbot.wiring.DraftWiring;
import lv.terminbot.wiring.EmailWiring;
import lv.terminbot.wiring.EvidenceWiring;
import lv.terminbot.wiring.FiguresWiring;
import lv.terminbot.wiring.GroundWiring;
import lv.terminbot.wiring.HealthWiring;
import lv.terminbot.wiring.HomeWiring;
import lv.terminbot.wiring.InquiryWiring;
import lv.terminbot.wiring.InstitutionWiring;
import lv.terminbot.wiring.JoiningWiring;
import lv.terminbot.wiring.LocalWiring;
import lv.terminbot.wiring.NudgeWiring;
import lv.terminbot.wiring.OversightWiring;
import lv.terminbot.wiring.PauseWiring;
import lv.terminbot.wiring.PeopleWiring;
import lv.terminbot.wiring.PlanningWiring;
import lv.terminbot.wiring.PrivacyWiring;
import lv.terminbot.wiring.ProgressWiring;
import lv.terminbot.wiring.ReadingWiring;
import lv.terminbot.wiring.ReminderWiring;
import lv.terminbot.wiring.ReportWiring;
import lv.terminbot.wiring.ReviewWiring;
import lv.terminbot.wiring.SentFilesWiring;
import lv.terminbot.wiring.StartWiring;
import lv.terminbot.wiring.StoreWiring;
import lv.terminbot.wiring.SubmissionWiring;
import lv.terminbot.wiring.TelegramWiring;
import lv.terminbot.wiring.TrailWiring;
import lv.terminbot.wiring.WakeWiring;
import lv.terminbot.wiring.WordingWiring;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole house put together, from the ground up: a wiring a room, and in each a line a bean. */
@Configuration(proxyBeanMethods = false)
@Import({
  GroundWiring.class,
  StoreWiring.class,
  LocalWiring.class,
  PeopleWiring.class,
  JoiningWiring.class,
  EmailWiring.class,
  WordingWiring.class,
  PrivacyWiring.class,
  EvidenceWiring.class,
  ProgressWiring.class,
  DraftWiring.class,
  SubmissionWiring.class,
  ReviewWiring.class,
  ReminderWiring.class,
  PauseWiring.class,
  NudgeWiring.class,
  OversightWiring.class,
  ReportWiring.class,
  CampaignWiring.class,
  DatesWiring.class,
  InstitutionWiring.class,
  PlanningWiring.class,
  HomeWiring.class,
  AnswerWiring.class,
  InquiryWiring.class,
  ReadingWiring.class,
  ConversationWiring.class,
  SentFilesWiring.class,
  TelegramWiring.class,
  TrailWiring.class,
  WakeWiring.class,
  BackupWiring.class,
  StartWiring.class,
  HealthWiring.class,
  FiguresWiring.class
})
class Wiring {}
