import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ActionBar as ActionBar_09e4be97be4a35504f03dbce97a16d66 } from '../../../../src/admin/actions/ActionBar.tsx'
import { JsonEditor as JsonEditor_4a862262a94c1a92f924abdfe896b9bf } from '../../../../src/admin/json/JsonEditor.tsx'
import { StateCell as StateCell_9570e56bdd8550ac36a02d867befd4a8 } from '../../../../src/admin/lists/StateCell.tsx'
import { StartCaseLink as StartCaseLink_f53159fff820f29262010f228366cc5b } from '../../../../src/admin/start/StartCaseLink.tsx'
import { DossierView as DossierView_e493c393bd332e69422dda475c6b2605 } from '../../../../src/admin/dossier/DossierView.tsx'
import { SessionView as SessionView_90bca122e40c7af782f9d418f3273ed5 } from '../../../../src/admin/session/SessionView.tsx'
import { DayCell as DayCell_9f4b5ee3043f56e4feecfdd3134ebcd5 } from '../../../../src/admin/lists/DayCell.tsx'
import { DayField as DayField_23e6892e3aa0647248b72ac96e84f6ec } from '../../../../src/admin/dates/DayField.tsx'
import { DecisionView as DecisionView_76039f426ac48c652f05ad92c334b069 } from '../../../../src/admin/decision/DecisionView.tsx'
import { WorkflowsField as WorkflowsField_d655f61b717122b3b5bacf0cb8644a72 } from '../../../../src/admin/delegations/WorkflowsField.tsx'
import { ActionsField as ActionsField_a5a68347a4f77dc90865897e661cd3a9 } from '../../../../src/admin/delegations/ActionsField.tsx'
import { TemplateFiles as TemplateFiles_74b2e1a817f158d2e76c7db16e507221 } from '../../../../src/admin/documentTemplates/TemplateFiles.tsx'
import { Learners as Learners_291d8fb73a2e530c69f7da4ac9cc0205 } from '../../../../src/admin/exemplars/Learners.tsx'
import { FormDesignerView as FormDesignerView_18525abf2bbd8a6c2f4304fa7d1b0719 } from '../../../../src/admin/formDesigner/FormDesignerView.tsx'
import { WordCell as WordCell_47f2e4ce933276ecb46a59e98db500dc } from '../../../../src/admin/lists/WordCell.tsx'
import { WordField as WordField_486170941f995e22cbc135b1a8f0934e } from '../../../../src/admin/lists/WordField.tsx'
import { ScheduleDates as ScheduleDates_d62bbb6d39560fe80eeed7e782209b57 } from '../../../../src/admin/schedules/ScheduleDates.tsx'
import { AnswerLabel as AnswerLabel_d27e53a4f7da72d31590accdde2e53c8 } from '../../../../src/admin/schedules/AnswerLabel.tsx'
import { ScheduleLabel as ScheduleLabel_79be94d903dd26bbcc6ebd78f1ae90d3 } from '../../../../src/admin/schedules/ScheduleLabel.tsx'
import { WorkflowDesignerView as WorkflowDesignerView_f0e4c0cb2e2edbb2ab1fef2c4c2c0224 } from '../../../../src/admin/workflowDesigner/WorkflowDesignerView.tsx'
import { DaysField as DaysField_f9d7589b894740f6e7bed14a896d8e41 } from '../../../../src/admin/dates/DaysField.tsx'
import { SignOut as SignOut_d54481ce33148bcd624f705186d7c831 } from '../../../../src/admin/unsent/SignOut.tsx'
import { Icon as Icon_5eddd781ceb78812efb2dcc0cec36920 } from '../../../../src/admin/brand/Icon.tsx'
import { Logo as Logo_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { Bell as Bell_aef0462c80495ba91b51749d4d78997e } from '../../../../src/admin/bell/Bell.tsx'
import { Home as Home_f27ee26b33cc647cfe9f5492e4034558 } from '../../../../src/admin/home/Home.tsx'
import { NavTodo as NavTodo_ed0674e071504146fe046f123ecd94ad } from '../../../../src/admin/todo/NavTodo.tsx'
import { NavHealth as NavHealth_6dfab35bac43d85a99c24699fd6b1907 } from '../../../../src/admin/health/NavHealth.tsx'
import { NavStaffList as NavStaffList_ae37450d8e3d58e7200ce6d17c1546aa } from '../../../../src/admin/staffList/NavStaffList.tsx'
import { NamedControls as NamedControls_53ea27b814adf4668679e9a31f20e2c1 } from '../../../../src/admin/shared/NamedControls.tsx'
import { UnsentGuard as UnsentGuard_68036ee9a912ff6601534a307551ff8f } from '../../../../src/admin/unsent/UnsentGuard.tsx'
import { HealthView as HealthView_526826f9e3fa0937fdedcb2ee877cd27 } from '../../../../src/admin/views/HealthView.tsx'
import { StaffListView as StaffListView_5daa75424b9ceffe94e34f523ea1b5b9 } from '../../../../src/admin/views/StaffListView.tsx'
import { StartCaseView as StartCaseView_a1af69c2cbd0b882d21b1ca9fef2fde3 } from '../../../../src/admin/views/StartCaseView.tsx'
import { StartDecisionView as StartDecisionView_1ff3706eb882f775022219d46d968e7c } from '../../../../src/admin/views/StartDecisionView.tsx'
import { StartNominationView as StartNominationView_7f6dcc00044e8531ee628c0dfc1bb763 } from '../../../../src/admin/views/StartNominationView.tsx'
import { StartSessionView as StartSessionView_1a3c312cff1b20ce2cb0174295285d8c } from '../../../../src/admin/views/StartSessionView.tsx'
import { TodoView as TodoView_fe9eaf83b337afd992c4d47e6953e658 } from '../../../../src/admin/views/TodoView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/actions/ActionBar.tsx#ActionBar": ActionBar_09e4be97be4a35504f03dbce97a16d66,
  "/src/admin/json/JsonEditor.tsx#JsonEditor": JsonEditor_4a862262a94c1a92f924abdfe896b9bf,
  "/src/admin/lists/StateCell.tsx#StateCell": StateCell_9570e56bdd8550ac36a02d867befd4a8,
  "/src/admin/start/StartCaseLink.tsx#StartCaseLink": StartCaseLink_f53159fff820f29262010f228366cc5b,
  "/src/admin/dossier/DossierView.tsx#DossierView": DossierView_e493c393bd332e69422dda475c6b2605,
  "/src/admin/session/SessionView.tsx#SessionView": SessionView_90bca122e40c7af782f9d418f3273ed5,
  "/src/admin/lists/DayCell.tsx#DayCell": DayCell_9f4b5ee3043f56e4feecfdd3134ebcd5,
  "/src/admin/dates/DayField.tsx#DayField": DayField_23e6892e3aa0647248b72ac96e84f6ec,
  "/src/admin/decision/DecisionView.tsx#DecisionView": DecisionView_76039f426ac48c652f05ad92c334b069,
  "/src/admin/delegations/WorkflowsField.tsx#WorkflowsField": WorkflowsField_d655f61b717122b3b5bacf0cb8644a72,
  "/src/admin/delegations/ActionsField.tsx#ActionsField": ActionsField_a5a68347a4f77dc90865897e661cd3a9,
  "/src/admin/documentTemplates/TemplateFiles.tsx#TemplateFiles": TemplateFiles_74b2e1a817f158d2e76c7db16e507221,
  "/src/admin/exemplars/Learners.tsx#Learners": Learners_291d8fb73a2e530c69f7da4ac9cc0205,
  "/src/admin/formDesigner/FormDesignerView.tsx#FormDesignerView": FormDesignerView_18525abf2bbd8a6c2f4304fa7d1b0719,
  "/src/admin/lists/WordCell.tsx#WordCell": WordCell_47f2e4ce933276ecb46a59e98db500dc,
  "/src/admin/lists/WordField.tsx#WordField": WordField_486170941f995e22cbc135b1a8f0934e,
  "/src/admin/schedules/ScheduleDates.tsx#ScheduleDates": ScheduleDates_d62bbb6d39560fe80eeed7e782209b57,
  "/src/admin/schedules/AnswerLabel.tsx#AnswerLabel": AnswerLabel_d27e53a4f7da72d31590accdde2e53c8,
  "/src/admin/schedules/ScheduleLabel.tsx#ScheduleLabel": ScheduleLabel_79be94d903dd26bbcc6ebd78f1ae90d3,
  "/src/admin/workflowDesigner/WorkflowDesignerView.tsx#WorkflowDesignerView": WorkflowDesignerView_f0e4c0cb2e2edbb2ab1fef2c4c2c0224,
  "/src/admin/dates/DaysField.tsx#DaysField": DaysField_f9d7589b894740f6e7bed14a896d8e41,
  "/src/admin/unsent/SignOut.tsx#SignOut": SignOut_d54481ce33148bcd624f705186d7c831,
  "/src/admin/brand/Icon.tsx#Icon": Icon_5eddd781ceb78812efb2dcc0cec36920,
  "/src/admin/brand/Logo.tsx#Logo": Logo_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/bell/Bell.tsx#Bell": Bell_aef0462c80495ba91b51749d4d78997e,
  "/src/admin/home/Home.tsx#Home": Home_f27ee26b33cc647cfe9f5492e4034558,
  "/src/admin/todo/NavTodo.tsx#NavTodo": NavTodo_ed0674e071504146fe046f123ecd94ad,
  "/src/admin/health/NavHealth.tsx#NavHealth": NavHealth_6dfab35bac43d85a99c24699fd6b1907,
  "/src/admin/staffList/NavStaffList.tsx#NavStaffList": NavStaffList_ae37450d8e3d58e7200ce6d17c1546aa,
  "/src/admin/shared/NamedControls.tsx#NamedControls": NamedControls_53ea27b814adf4668679e9a31f20e2c1,
  "/src/admin/unsent/UnsentGuard.tsx#UnsentGuard": UnsentGuard_68036ee9a912ff6601534a307551ff8f,
  "/src/admin/views/HealthView.tsx#HealthView": HealthView_526826f9e3fa0937fdedcb2ee877cd27,
  "/src/admin/views/StaffListView.tsx#StaffListView": StaffListView_5daa75424b9ceffe94e34f523ea1b5b9,
  "/src/admin/views/StartCaseView.tsx#StartCaseView": StartCaseView_a1af69c2cbd0b882d21b1ca9fef2fde3,
  "/src/admin/views/StartDecisionView.tsx#StartDecisionView": StartDecisionView_1ff3706eb882f775022219d46d968e7c,
  "/src/admin/views/StartNominationView.tsx#StartNominationView": StartNominationView_7f6dcc00044e8531ee628c0dfc1bb763,
  "/src/admin/views/StartSessionView.tsx#StartSessionView": StartSessionView_1a3c312cff1b20ce2cb0174295285d8c,
  "/src/admin/views/TodoView.tsx#TodoView": TodoView_fe9eaf83b337afd992c4d47e6953e658,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
