-- What a request has from an earlier quote is told when its price leaves, also where somebody approved it first.
alter table inquiry_request add column taken_over json;
comment on column inquiry_request.taken_over is 'Which of it he had last time and did not say anew';
