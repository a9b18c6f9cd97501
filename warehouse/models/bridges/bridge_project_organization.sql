-- One row is an organisation that takes part in a project, with the strongest reason that a
-- document gives.
with linked as (
    select
        e.project_key,
        o.organization_key,
        l.basis,
        row_number() over (
            partition by e.project_key, o.organization_key
            order by case l.basis when 'owner' then 1 when 'partner' then 2 else 3 end, l.basis
        ) as place
    from stg_organization_link as l
    join dim_source as s on s.sha256 = l.source_sha256
    join dim_document as d using (source_key)
    join fact_project_event as e on e.document_key = d.document_key and e.project_no = l.project_no
    join dim_organization as o on o.organization_name = l.organization_name
)
select project_key, organization_key, basis from linked where place = 1
