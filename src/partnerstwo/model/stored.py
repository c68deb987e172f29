"""The core schemas of the models, as pydantic makes them. Generated: see `model/snapshot.py`."""

# ruff: noqa
# fmt: off

from __future__ import annotations

from typing import Any

CORE = '2.50'
MODULES = ('assessment', 'choices', 'entity', 'fields', 'legal_form', 'meeting', 'partner', 'partnership', 'project', 'settings', 'shared_records')
CHECKSUM = 163595270


def schemas() -> dict[str, Any]:
    """The schema of each record that is a file, by its name. A map that comes again is written once, before."""
    from partnerstwo.model.assessment import Assessment
    from partnerstwo.model.choices import Admission, ApplicationOutcome, AssessmentTool, Basis, BodyKind, ConflictCause, DecisionKind, DeclaredType, ElementState, FoundingKind, FundingSource, Level, MeetingKind, MemberRole, ProjectStatus, Sector, Settlement, Stage, StatusKind, Voice
    from partnerstwo.model.fields import Choice, ShortForm, _amount_of_result, _count, _date, _flag, _identifier, _money, _nip, _reference, _score, _text, shape_tag, text_or_map
    from partnerstwo.model.legal_form import LegalForm
    from partnerstwo.model.meeting import Decision, Meeting
    from partnerstwo.model.partner import Contact, OtherId, OutsideOperator, Partner, Status
    from partnerstwo.model.partnership import Application, Body, CouncilReport, Founding, Goal, Member, Openness, Partnership
    from partnerstwo.model.project import Agreement, AgreementElements, Funding, OpenCall, Participant, Project, Result
    from partnerstwo.model.settings import Language, Settings, Waiver, limits
    from partnerstwo.model.shared_records import Conflict, PublicDocument, Risk

    _1 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _text}}
    _2 = {'type': 'model-field', 'schema': _1}
    _3 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _identifier}}
    _4 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _3}, 'default': None}}
    _5 = {'type': 'str'}
    _6 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _count}}
    _7 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _1}, 'default': None}}
    _8 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _date}}
    _9 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _8}, 'default': None}}
    _10 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _reference}}
    _11 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Sector).read}}
    _12 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [_1], 'variadic_item_index': 0}, 'default': ()}}
    _13 = {'type': 'no-info', 'function': ShortForm('text').expanded}
    _14 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _flag}}
    _15 = {'type': 'no-info', 'function': ShortForm('partner').expanded}
    _16 = {'type': 'model-field', 'schema': _10}
    _17 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _6}, 'default': None}}
    _18 = {'type': 'tuple', 'items_schema': [_10], 'variadic_item_index': 0}
    _19 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': _18, 'default': ()}}
    _20 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': PublicDocument, 'schema': {'type': 'model-fields', 'fields': {
        'title': _2,
        'url': _7,
        'date': _9}, 'model_name': 'PublicDocument'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'PublicDocument'}}], 'variadic_item_index': 0}, 'default': ()}}
    _21 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': _14, 'default': False}}
    _22 = {'type': 'model-field', 'schema': _8}
    _23 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Risk, 'schema': {'type': 'model-fields', 'fields': {
        'text': _2,
        'owners': _19,
        'level': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Level).read}}}, 'default': None}},
        'response': _7}, 'model_name': 'Risk'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Risk'}}], 'variadic_item_index': 0}, 'default': ()}}
    _24 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Conflict, 'schema': {'type': 'model-fields', 'fields': {
        'opened': _22,
        'cause': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(ConflictCause).read}}},
        'parties': _19,
        'closed': _9,
        'resolution': _7}, 'model_name': 'Conflict'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Conflict'}}], 'variadic_item_index': 0}, 'default': ()}}
    _25 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _10}, 'default': None}}
    _26 = {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _money}}
    _27 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _26}, 'default': None}}
    _28 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(ElementState).read}}}, 'default': None}}
    _29 = {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _amount_of_result}}}, 'default': None}}

    return {
        'Settings': {'type': 'model', 'cls': Settings, 'schema': {'type': 'model-fields', 'fields': {
        'name': _2,
        'owner': _2,
        'area': _4,
        'language': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Language).read}}}, 'default': None}},
        'thresholds': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'dict', 'keys_schema': _5, 'values_schema': {'type': 'function-before', 'function': {'type': 'no-info', 'function': limits}, 'schema': {'type': 'dict', 'keys_schema': _5, 'values_schema': _6}}}, 'default': {}}},
        'waivers': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Waiver, 'schema': {'type': 'model-fields', 'fields': {
        'rule': _2,
        'subject': _7,
        'reason': _7,
        'until': _9}, 'model_name': 'Waiver'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Waiver'}}], 'variadic_item_index': 0}, 'default': ()}}}, 'model_name': 'Settings'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Settings'}},
        'Partner': {'type': 'model', 'cls': Partner, 'schema': {'type': 'model-fields', 'fields': {
        'name': _2,
        'legal_form': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(LegalForm).read}}},
        'area': _4,
        'seat': _7,
        'run_by': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-before', 'function': {'type': 'no-info', 'function': text_or_map}, 'schema': {'type': 'tagged-union', 'choices': {'\x00text': _10, '\x00map': {'type': 'model', 'cls': OutsideOperator, 'schema': {'type': 'model-fields', 'fields': {'name': _2, 'sector': {'type': 'model-field', 'schema': _11}}, 'model_name': 'OutsideOperator'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'OutsideOperator'}}}, 'discriminator': shape_tag}}}, 'default': None}},
        'sector': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _11}, 'default': None}},
        'sector_reason': _7,
        'nip': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _nip}}}, 'default': None}},
        'regon': _4,
        'krs': _4,
        'rspo': _4,
        'other_ids': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': OtherId, 'schema': {'type': 'model-fields', 'fields': {'kind': _2, 'number': _2}, 'model_name': 'OtherId'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'OtherId'}}], 'variadic_item_index': 0}, 'default': ()}},
        'statuses': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Status, 'schema': {'type': 'model-fields', 'fields': {
        'kind': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(StatusKind).read}}},
        'authority': _7,
        'number': _7,
        'valid_from': _9,
        'valid_to': _9}, 'model_name': 'Status'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Status'}}], 'variadic_item_index': 0}, 'default': ()}},
        'voices': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Voice).read}}], 'variadic_item_index': 0}}, 'default': None}},
        'contact': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': Contact, 'schema': {'type': 'model-fields', 'fields': {
        'unit': _7,
        'email': _7,
        'phone': _7,
        'www': _7}, 'model_name': 'Contact'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Contact'}}}, 'default': None}},
        'closed': _9,
        'reviewed': _9,
        'tags': _12,
        'notes': _7}, 'model_name': 'Partner'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Partner'}},
        'Partnership': {'type': 'model', 'cls': Partnership, 'schema': {'type': 'model-fields', 'fields': {
        'name': _2,
        'founded': _9,
        'goals': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-before', 'function': _13, 'schema': {'type': 'model', 'cls': Goal, 'schema': {'type': 'model-fields', 'fields': {
        'text': _2,
        'id': _7,
        'tags': _12}, 'model_name': 'Goal'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Goal'}}}], 'variadic_item_index': 0}, 'default': ()}},
        'openness': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': Openness, 'schema': {'type': 'model-fields', 'fields': {
        'open': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _14}, 'default': None}},
        'procedure': _7,
        'admission': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Admission).read}}}, 'default': None}}}, 'model_name': 'Openness'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Openness'}}}, 'default': None}},
        'members': {'type': 'model-field', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-before', 'function': _15, 'schema': {'type': 'model', 'cls': Member, 'schema': {'type': 'model-fields', 'fields': {
        'partner': _16,
        'since': _9,
        'until': _9,
        'exit_reason': _7,
        'basis': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Basis).read}}}, 'default': None}},
        'evidence': _7,
        'role': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(MemberRole).read}}, 'default': MemberRole.MEMBER}},
        'votes': _17,
        'votes_reason': _7,
        'expects': _7}, 'model_name': 'Member'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Member'}}}], 'variadic_item_index': 0}},
        'members_total': _17,
        'declared_type': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(DeclaredType).read}}, 'default': DeclaredType.PUBLIC_PRIVATE_SOCIAL}},
        'area': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [_3], 'variadic_item_index': 0}, 'default': ()}},
        'founding': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': Founding, 'schema': {'type': 'model-fields', 'fields': {
        'kind': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(FoundingKind).read}}}, 'default': None}},
        'date': _9,
        'ref': _7}, 'model_name': 'Founding'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Founding'}}}, 'default': None}},
        'exit_rule': _7,
        'bodies': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Body, 'schema': {'type': 'model-fields', 'fields': {
        'name': _2,
        'kind': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(BodyKind).read}}}, 'default': None}},
        'members': _19}, 'model_name': 'Body'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Body'}}], 'variadic_item_index': 0}, 'default': ()}},
        'legal_basis': _7,
        'strategy_ref': _7,
        'documents': _20,
        'clld': _21,
        'applications': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Application, 'schema': {'type': 'model-fields', 'fields': {
        'date': _22,
        'who': _2,
        'outcome': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(ApplicationOutcome).read}}}, 'default': None}},
        'decided': _9,
        'reason': _7}, 'model_name': 'Application'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Application'}}], 'variadic_item_index': 0}, 'default': ()}},
        'risks': _23,
        'conflicts': _24,
        'council_reports': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': CouncilReport, 'schema': {'type': 'model-fields', 'fields': {
        'year': {'type': 'model-field', 'schema': _6},
        'submitted': _9,
        'bip': _7,
        'resolution': _7}, 'model_name': 'CouncilReport'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'CouncilReport'}}], 'variadic_item_index': 0}, 'default': ()}},
        'ended': _9,
        'reviewed': _9,
        'notes': _7}, 'model_name': 'Partnership'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Partnership'}},
        'Project': {'type': 'model', 'cls': Project, 'schema': {'type': 'model-fields', 'fields': {
        'title': _2,
        'status': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(ProjectStatus).read}}},
        'start': _9,
        'end': _9,
        'lead': _25,
        'participants': {'type': 'model-field', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-before', 'function': _15, 'schema': {'type': 'model', 'cls': Participant, 'schema': {'type': 'model-fields', 'fields': {
        'partner': _16,
        'stages': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Stage).read}}], 'variadic_item_index': 0}, 'default': ()}},
        'tasks': _7,
        'amount': _27,
        'settlement': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(Settlement).read}}}, 'default': None}},
        'external': _21}, 'model_name': 'Participant'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Participant'}}}], 'variadic_item_index': 0}},
        'partnership': _25,
        'goal': _7,
        'goals_refs': _12,
        'agreement': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': Agreement, 'schema': {'type': 'model-fields', 'fields': {
        'signed': _9,
        'ref': _7,
        'until': _9,
        'dissolved': _9,
        'elements': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': AgreementElements, 'schema': {'type': 'model-fields', 'fields': {
        'subject': _28,
        'rights': _28,
        'scope': _28,
        'lead': _28,
        'money': _28,
        'breach': _28}, 'model_name': 'AgreementElements'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'AgreementElements'}}}, 'default': None}},
        'open_call': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'model', 'cls': OpenCall, 'schema': {'type': 'model-fields', 'fields': {
        'published': _9,
        'deadline': _9,
        'ref': _7}, 'model_name': 'OpenCall'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'OpenCall'}}}, 'default': None}}}, 'model_name': 'Agreement'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Agreement'}}}, 'default': None}},
        'funding': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Funding, 'schema': {'type': 'model-fields', 'fields': {
        'source': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(FundingSource).read}}},
        'amount': {'type': 'model-field', 'schema': _26},
        'year': _17,
        'programme': _7,
        'contract': _7,
        'spent': _27}, 'model_name': 'Funding'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Funding'}}], 'variadic_item_index': 0}}, 'default': None}},
        'total': _27,
        'results': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'model', 'cls': Result, 'schema': {'type': 'model-fields', 'fields': {
        'indicator': _2,
        'unit': _7,
        'target': _29,
        'actual': _29}, 'model_name': 'Result'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Result'}}], 'variadic_item_index': 0}, 'default': ()}},
        'risks': _23,
        'conflicts': _24,
        'concept_agreed': _7,
        'innovation': _7,
        'public_task': _7,
        'initiated_by': _25,
        'documents': _20,
        'tags': _12,
        'reviewed': _9,
        'notes': _7}, 'model_name': 'Project'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Project'}},
        'Meeting': {'type': 'model', 'cls': Meeting, 'schema': {'type': 'model-fields', 'fields': {
        'partnership': _16,
        'date': _22,
        'kind': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(MeetingKind).read}}}, 'default': None}},
        'attended': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'nullable', 'schema': _18}, 'default': None}},
        'attended_count': _17,
        'minutes': _7,
        'topics': _12,
        'decisions': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'tuple', 'items_schema': [{'type': 'function-before', 'function': _13, 'schema': {'type': 'model', 'cls': Decision, 'schema': {'type': 'model-fields', 'fields': {
        'text': _2,
        'kind': {'type': 'model-field', 'schema': {'type': 'default', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(DecisionKind).read}}, 'default': DecisionKind.INTERNAL}},
        'votes_for': _17,
        'votes_against': _17,
        'abstained': _17,
        'owner': _25,
        'due': _9,
        'done': _9}, 'model_name': 'Decision'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Decision'}}}], 'variadic_item_index': 0}, 'default': ()}}}, 'model_name': 'Meeting'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Meeting'}},
        'Assessment': {'type': 'model', 'cls': Assessment, 'schema': {'type': 'model-fields', 'fields': {
        'partnership': _16,
        'date': _22,
        'tool': {'type': 'model-field', 'schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': Choice(AssessmentTool).read}}},
        'scores': {'type': 'model-field', 'schema': {'type': 'dict', 'keys_schema': _5, 'values_schema': {'type': 'function-plain', 'function': {'type': 'no-info', 'function': _score}}}},
        'invited': _17,
        'respondents': _17,
        'conclusions': _7}, 'model_name': 'Assessment'}, 'custom_init': False, 'root_model': False, 'config': {'extra_fields_behavior': 'forbid', 'title': 'Assessment'}},
    }
