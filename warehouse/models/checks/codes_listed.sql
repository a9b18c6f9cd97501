-- severity: error
-- A measure, comparator, nature, stage or status is not in its code list.
select 'fact_observation.measure' as column_name, measure as code from fact_observation
where measure not in ('level', 'growth', 'growth_mom', 'level_ytd', 'growth_ytd', 'change', 'multiple', 'index', 'index_mom', 'index_ytd', 'share')
union all
select 'fact_observation.status', status from fact_observation where status not in ('A', 'E', 'P')
union all
select 'fact_statement.measure', measure from fact_statement
where measure not in ('level', 'growth', 'growth_mom', 'level_ytd', 'growth_ytd', 'change', 'multiple', 'index', 'index_mom', 'index_ytd', 'share')
union all
select 'fact_statement.comparator', comparator from fact_statement
where comparator not in ('eq', 'ge', 'le', 'approx', 'range')
union all
select 'fact_statement.nature', nature from fact_statement where nature not in ('actual', 'target')
union all
select 'fact_project_event.stage', stage from fact_project_event
where stage not in ('planned', 'signed', 'started', 'ongoing', 'completed')
union all
select 'fact_project_event.nature', nature from fact_project_event where nature not in ('actual', 'target')
