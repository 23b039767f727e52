-- The Ed25519 key with which a device signs what it sends by hand; NULL: it joined before there were couriers.
ALTER TABLE device ADD COLUMN courier BLOB;
CREATE UNIQUE INDEX device_courier ON device (courier);
